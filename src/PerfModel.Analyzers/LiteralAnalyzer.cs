using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PerfModel.Analyzers;

/// <summary>Checks literals that are texts of targets, units, categories, dates and rules, at the place inside the literal.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiteralAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic with the text that was probably meant.</summary>
    public const string SuggestionProperty = "suggestion";

    private const string Subject = "PerfModel";
    private const string Anchor = "PerfModel.Target";

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Descriptors = Rows.Of("literal-messages.tsv")
        .ToImmutableDictionary(
        static row => row[1],
        static row => Descriptor(row[0], row[2], row[3]));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Descriptors.Values.OrderBy(static descriptor => descriptor.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(Anchor) is null)
                return;
            var members = new CheckedMembers(start.Compilation);
            start.RegisterOperationAction(operation => Check(operation, members), OperationKind.Literal, OperationKind.Utf8String);
        });
    }

    private static void Check(OperationAnalysisContext context, CheckedMembers members)
    {
        if (TextOf(context.Operation) is not string text || TakerOf(context.Operation) is not ISymbol taker
            || members.Find(taker) is not (string syntax, bool strict) || Syntaxes.Check(syntax, text) is not LiteralProblem problem)
        {
            return;
        }

        var properties = problem.Suggestion is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(SuggestionProperty, problem.Suggestion);
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors[syntax.ToLowerInvariant()],
            LiteralPlace.Of(context.Operation.Syntax, text, problem),
            strict ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            additionalLocations: null,
            properties,
            problem.Message));
    }

    private static string? TextOf(IOperation operation) => operation switch
    {
        IUtf8StringOperation utf8 => utf8.Value,
        ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } } => text,
        _ => null,
    };

    /// <summary>The parameter, property or field that takes the literal.</summary>
    private static ISymbol? TakerOf(IOperation literal)
    {
        IOperation? parent = literal.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;
        return parent switch
        {
            IArgumentOperation argument => argument.Parameter,
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation reference } => reference.Member,
            IPropertyInitializerOperation initializer => initializer.InitializedProperties.FirstOrDefault(),
            IFieldInitializerOperation initializer => initializer.InitializedFields.FirstOrDefault(),
            _ => null,
        };
    }

    private static DiagnosticDescriptor Descriptor(string id, string title, string message) =>
        new(id, title, message, Subject, DiagnosticSeverity.Warning, isEnabledByDefault: true);
}
