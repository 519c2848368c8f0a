using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PerfModel.Analyzers;

/// <summary>The parameters and properties whose texts are checked: those of the library, of checked-members.tsv, and those of others with
/// <c>[StringSyntax("PerfModel.Target")]</c>.</summary>
internal sealed class CheckedMembers
{
    private const string Attribute = "StringSyntaxAttribute";

    private readonly Dictionary<ISymbol, (string Syntax, bool Strict)> _known = new(SymbolEqualityComparer.Default);

    public CheckedMembers(Compilation compilation)
    {
        foreach (string[] row in Rows.Of("checked-members.tsv"))
        {
            foreach (ISymbol symbol in Symbols(compilation, row[0], row[1], row[2]))
                _known[symbol] = (row[3], row[4] == "yes");
        }
    }

    /// <summary>The syntax of the texts that a parameter, property or field takes, and whether another text fails for certain; null where
    /// texts are not checked.</summary>
    public (string Syntax, bool Strict)? Find(ISymbol symbol)
    {
        if (_known.TryGetValue(symbol.OriginalDefinition, out (string Syntax, bool Strict) known))
            return known;
        return symbol.GetAttributes().Where(attribute => attribute.AttributeClass?.Name == Attribute)
            .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value as string)
            .Where(name =>
                name is not null && name.StartsWith(Syntaxes.Prefix, StringComparison.Ordinal)
                && Syntaxes.Has(name.Substring(Syntaxes.Prefix.Length)))
            .Select(name => ((string, bool)?)(name!.Substring(Syntaxes.Prefix.Length), true)).FirstOrDefault();
    }

    private static IEnumerable<ISymbol> Symbols(Compilation compilation, string type, string member, string parameter)
    {
        IEnumerable<ISymbol> members = compilation.GetTypeByMetadataName(type)?.GetMembers(member) ?? Enumerable.Empty<ISymbol>();
        return members.SelectMany(found => found is IMethodSymbol method
            ? method.Parameters.Where(item => item.Name == parameter).Cast<ISymbol>()
            : parameter.Length == 0 ? [found] : []);
    }
}
