using System.CommandLine;
using PerfModel.Cli.Folders;
using PerfModel.Cli.Input;
using PerfModel.Cli.Output;
using PerfModel.Documents;

namespace PerfModel.Cli.Commands;

/// <summary>Reads a document, validates its forms, and shows an opinion a form, the findings one a line, as JSON or as SARIF; writes a copy with the safe changes made.</summary>
internal static class CheckCommand
{
    public static Command Create(Session session)
    {
        Argument<string> file = Shared.File();
        Option<bool> json = Shared.Json("an array of findings");
        var sarif = new Option<bool>("--sarif") { Description = "Write the findings as a SARIF 2.1.0 log." };
        Option<string> profile = ValidationProfiles.Option();
        Option<Severity> least = Choice.Of(
            "--severity", "Only findings as serious as this", ("info", Severity.Info), ("warning", Severity.Warning), ("error", Severity.Error));
        var copy = new Option<string>("--fix")
        {
            HelpName = "COPY",
            Description = "Write a copy with the safe changes made, and check that. No file is overwritten but the original, where it is named.",
        };
        var all = new Option<bool>("--all") { Description = "Also what gives way to a more telling finding, and remarks." };
        Option<ReportForm> format = Choice.Of("--format", "An opinion a form, or a line a place", ("text", ReportForm.Text), ("compact", ReportForm.Compact));
        var review = new Option<string>("--review")
        {
            HelpName = "OUT.xlsx|OUT.docx",
            Description = "Also write the forms as a workbook with the findings as comments of the cells, or the opinion as a Word document.",
        };
        Option<Language> lang = Shared.Lang();
        var command = new Command("check", "Read the forms of a document and find what is wrong with them.") { file, json, sarif, all, format, profile, least, copy, review, lang };
        command.SetAction(parsed =>
        {
            var words = new Words(parsed.GetValue(lang));
            if (parsed.GetValue(json) && parsed.GetValue(sarif))
                throw new UsageException("excludeEachOther", "--json", "--sarif");
            if (FolderRun.Is(parsed.GetRequiredValue(file)))
                return CheckFolder(parsed);
            return new CheckRun(session, words)
            {
                Path = parsed.GetRequiredValue(file),
                Validator = ValidationProfiles.Validator(parsed.GetValue(profile), words),
                Least = LeastOf(parsed),
                All = parsed.GetValue(all),
                Copy = parsed.GetValue(copy),
                Review = parsed.GetValue(review),
                Form = parsed.GetValue(json) ? ReportForm.Json : parsed.GetValue(sarif) ? ReportForm.Sarif : parsed.GetValue(format),
            }.Run();
        });
        return command;

        // All is all: remarks too, unless a severity is named.
        Severity LeastOf(ParseResult parsed) => parsed.GetValue(all) && !Shared.IsGiven(parsed, least) ? Severity.Remark : parsed.GetValue(least);

        int CheckFolder(ParseResult parsed)
        {
            Shared.NotWithFolder(parsed, sarif, copy);
            var words = new Words(parsed.GetValue(lang));
            string? workbook = parsed.GetValue(review);
            if (workbook is not null && OutputFile.KindOf(workbook) != DocumentKind.Excel)
                throw new UsageException("folderReview", "--review OUT.xlsx");
            return new FolderCheck(session, words, parsed.GetRequiredValue(file), ValidationProfiles.Validator(parsed.GetValue(profile), words))
            {
                Least = LeastOf(parsed),
                All = parsed.GetValue(all),
                Workbook = workbook,
                Form = parsed.GetValue(json) ? ReportForm.Json : Shared.IsGiven(parsed, format) ? parsed.GetValue(format) : null,
            }.Run();
        }
    }
}
