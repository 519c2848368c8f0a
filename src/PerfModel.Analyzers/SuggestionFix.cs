using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfModel.Analyzers;

/// <summary>Puts what was probably meant in the place of a literal.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class SuggestionFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PM0001", "PM0003", "PM0005");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(LiteralAnalyzer.SuggestionProperty, out string? meant) && meant is not null
                && root?.FindToken(diagnostic.Location.SourceSpan.Start).Parent is LiteralExpressionSyntax literal)
            {
                string title = $"Write \"{meant}\"";
                context.RegisterCodeFix(CodeAction.Create(title, cancel => ReplaceAsync(context.Document, literal, meant, cancel), title),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> ReplaceAsync(
        Document document, LiteralExpressionSyntax literal, string meant, CancellationToken cancel)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        string suffix = literal.IsKind(SyntaxKind.Utf8StringLiteralExpression) ? "u8" : "";
        string quoted = SymbolDisplay.FormatLiteral(meant, quote: true) + suffix;
        ExpressionSyntax replaced = SyntaxFactory.ParseExpression(quoted).WithTriviaFrom(literal);
        return document.WithSyntaxRoot(root!.ReplaceNode(literal, replaced));
    }
}
