using System.CommandLine;
using System.Linq;

namespace PerfModel.Cli.Commands;

/// <summary>Options that take one of a few words; the first is the default and stands for the default of its type.</summary>
internal static class Choice
{
    public static Option<T> Of<T>(string name, string description, params (string Word, T Value)[] choices)
        where T : struct
    {
        string words = string.Join('|', choices.Select(c => c.Word));
        var option = new Option<T>(name)
        {
            Description = $"{description} (default: {choices[0].Word})",
            HelpName = words,
            CustomParser = result =>
            {
                string given = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
                int index = choices.ToList().FindIndex(c => c.Word == given);
                if (index < 0)
                    result.AddError($"{name} takes {words}, not '{given}'.");
                return index < 0 ? default : choices[index].Value;
            },
        };
        option.CompletionSources.Clear();
        option.CompletionSources.Add(choices.Select(choice => choice.Word).ToArray());
        return option;
    }
}
