using System.CommandLine;
using System.Linq;
using PerfModel.Cli.Output;
using PerfModel.Validation;

namespace PerfModel.Cli.Commands;

/// <summary>Shows the catalogue of rules, or one of them, as a page of Markdown or as JSON.</summary>
internal static class RulesCommand
{
    public static Command Create(Session session)
    {
        var id = new Argument<string?>("ID") { Description = "One rule, such as VAL002; without it all of them.", Arity = ArgumentArity.ZeroOrOne };
        Option<bool> json = Shared.Json("an array of rules");
        Option<Language> lang = Shared.Lang();
        var command = new Command("rules", "Show the rules of validation: what each says, why, where it comes from, and examples.") { id, json, lang };
        command.SetAction(parsed =>
        {
            var words = new Words(parsed.GetValue(lang));
            string? given = parsed.GetValue(id);
            ValueList<Rule> rules = given is null ? RuleCatalog.Rules : [.. RuleCatalog.Rules.Where(rule => rule.Id == given)];
            ValueList<LeftOutRule> leftOut = given is null ? RuleCatalog.LeftOut : [.. RuleCatalog.LeftOut.Where(rule => rule.Id == given)];
            if (rules.Count + leftOut.Count == 0)
                throw new UsageException(words.Text("noRule", given!));
            if (parsed.GetValue(json))
                RulesJson.Write(session.Out, rules, leftOut);
            else
                new RulesPage(session.Out, words).Write(rules, leftOut);
            return ExitCode.Fine;
        });
        return command;
    }
}
