using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Tables;

namespace PerfModel.Validation;

/// <summary>One fault, one finding: which rules give way to which, from the table precedence.tsv.</summary>
internal static class Precedence
{
    private const string InForm = "form";

    /// <summary>Tells the rules of the catalogue to which others they give way.</summary>
    /// <exception cref="FormatException">The table names a rule that there is not.</exception>
    public static void Load(IReadOnlyDictionary<string, Rule> rules)
    {
        foreach (IGrouping<(string, string), string> row in Pairs().GroupBy(pair => (pair.Loser, pair.Scope), pair => pair.Winner))
        {
            (string loser, string scope) = row.Key;
            ValueList<Rule> winners = row.Select(winner => Find(rules, winner)).ToValueList();
            Rule rule = Find(rules, loser);
            if (scope == InForm)
                rule.GivesWayInForm = winners;
            else
                rule.GivesWayTo = winners;
        }
    }

    private static IEnumerable<(string Winner, string Loser, string Scope)> Pairs() =>
        from row in Table.Embedded("precedence.tsv", 4)
        from winner in row[0].Split('|')
        from loser in row[1].Split('|')
        select (winner, loser, row[2]);

    private static Rule Find(IReadOnlyDictionary<string, Rule> rules, string id) =>
        rules.TryGetValue(id, out Rule? rule) ? rule : throw new FormatException("precedence.tsv: " + id);
}
