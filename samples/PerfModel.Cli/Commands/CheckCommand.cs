using System.CommandLine;
using System.Linq;
using PerfModel.Cli.Input;
using PerfModel.Cli.Output;
using PerfModel.Documents;
using PerfModel.Validation;

namespace PerfModel.Cli.Commands;

/// <summary>Reads a document, validates its forms, and shows the findings one a line or as JSON.</summary>
internal static class CheckCommand
{
    public static Command Create(Session session)
    {
        Argument<string> file = Shared.File();
        Option<bool> json = Shared.Json("an array of findings");
        var profile = new Option<string>("--profile")
        {
            HelpName = string.Join('|', ValidationProfile.All.Select(p => p.Id)),
            Description = "The rules that hold; without it those that fit each form.",
        };
        Option<Severity> least = Choice.Of(
            "--severity", "Only findings as serious as this", ("info", Severity.Info), ("warning", Severity.Warning), ("error", Severity.Error));
        Option<string> review = Shared.Workbook("--review", "the findings as comments of the cells");
        Option<Language> lang = Shared.Lang();
        var command = new Command("check", "Read the forms of a document and find what is wrong with them.") { file, json, profile, least, review, lang };
        command.SetAction(parsed =>
        {
            var words = new Words(parsed.GetValue(lang));
            Validator validator = ValidatorOf(parsed.GetValue(profile), words);
            string path = parsed.GetRequiredValue(file);
            FormDocument document = DocumentFile.Read(path, session.In, words.Language);
            ValidationResult result = AtLeast(parsed.GetValue(least), validator.Validate(document));
            if (parsed.GetValue(review) is string workbook)
                OutputFile.Write(workbook, DocumentWriter.ToReviewWorkbook(document, result, new DocumentWriterOptions { Language = words.Language }));
            if (parsed.GetValue(json))
                WriteJson(session, document, result, words);
            else
                new FindingsView(session.Lines, words, path).Write(document, result);
            return Shared.HasForms(session, document, path, words) && result.Findings.Count == 0 ? ExitCode.Fine : ExitCode.Findings;
        });
        return command;
    }

    private static ValidationResult AtLeast(Severity severity, ValidationResult result) =>
        result with { Findings = [.. result.Findings.Where(finding => finding.Severity >= severity)] };

    private static Validator ValidatorOf(string? profile, Words words) =>
        profile is null ? Validator.Default
        : ValidationProfile.Find(profile) is ValidationProfile found ? new Validator(found)
        : throw new UsageException(words.Text("noProfile", profile, string.Join(words.Text("list"), ValidationProfile.All.Select(p => p.Id))));

    private static void WriteJson(Session session, FormDocument document, ValidationResult result, Words words)
    {
        using var array = new JsonArrayLines(session.Out);
        foreach (Finding finding in result.Findings)
            array.Add(FindingJson.Of(finding, document, words.Language));
    }
}
