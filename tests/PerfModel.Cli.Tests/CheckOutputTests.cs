using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace PerfModel.Cli.Tests;

/// <summary>SARIF, profiles from files, and the changed copy.</summary>
public sealed class CheckOutputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfmodel").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_SARIF_log_has_what_its_schema_requires()
    {
        CliRun run = CliRun.Of("check", CliRun.Sample, "--sarif");
        run.Exit.Should().Be(1);
        JsonElement log = CliRun.Json(run.Out);
        log.GetProperty("version").GetString().Should().Be("2.1.0");
        log.GetProperty("$schema").GetString().Should().EndWith("sarif-schema-2.1.0.json");
        JsonElement only = log.GetProperty("runs").EnumerateArray().Should().ContainSingle().Subject;
        JsonElement driver = only.GetProperty("tool").GetProperty("driver");
        driver.GetProperty("name").GetString().Should().Be("perfmodel");
        JsonElement[] rules = [.. driver.GetProperty("rules").EnumerateArray()];
        rules.Select(rule => rule.GetProperty("id").GetString()).Should().OnlyHaveUniqueItems().And.Contain("VAL002");
        rules.Should().OnlyContain(rule => rule.GetProperty("fullDescription").GetProperty("text").GetString()!.Length > 10);
        foreach (JsonElement result in only.GetProperty("results").EnumerateArray())
        {
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().Should().Be(result.GetProperty("ruleId").GetString());
            result.GetProperty("level").GetString().Should().BeOneOf("error", "warning", "note");
            result.GetProperty("message").GetProperty("text").GetString().Should().NotBeEmpty();
            JsonElement location = result.GetProperty("locations")[0];
            location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString().Should().StartWith("/");
            Region(location).GetProperty("startLine").GetInt32().Should().BePositive();
        }

        only.GetProperty("results").GetArrayLength().Should().Be(CliRun.Of("check", CliRun.Sample, "--json").Items.Length);
    }

    [Fact]
    public void Regions_and_fixes_of_SARIF_are_those_of_the_text()
    {
        string[] lines = File.ReadAllLines(CliRun.Sample);
        JsonElement result = Results("check", CliRun.Sample, "--sarif").First(r => r.GetProperty("ruleId").GetString() == "VAL007");
        Cut(lines, Region(result.GetProperty("locations")[0])).Should().Be("17 万");
        JsonElement replacement = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        Cut(lines, replacement.GetProperty("deletedRegion")).Should().BeEmpty("元 is put in");
        replacement.GetProperty("insertedContent").GetProperty("text").GetString().Should().Be("元");
    }

    [Fact]
    public void Forms_in_JSON_have_pointers_and_no_regions_of_another_document()
    {
        string json = CliRun.Of("read", CliRun.Sample, "--json").Out;
        JsonElement[] results = [.. CliRun.Json(CliRun.With(json, "check", "-", "--sarif").Out).GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
        results.Should().NotBeEmpty();
        results.Count(r => r.GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("region", out _)).Should().Be(0);
        CliRun.With(json, "check", "-", "--format", "compact").Lines.Should().Contain(line => line.StartsWith("-#/0/indicators/4/target: warning VAL007", StringComparison.Ordinal));
    }

    [Fact]
    public void The_findings_on_forms_in_JSON_are_those_on_the_document()
    {
        string json = CliRun.Of("read", CliRun.Sample, "--json").Out;
        CliRun.With(json, "check", "-", "--json").Out.Should().Be(CliRun.Of("check", CliRun.Sample, "--json").Out);
    }

    [Fact]
    public void A_profile_comes_from_a_file_and_what_it_suppresses_is_counted()
    {
        string profile = Write("profile.json", """
            {"id":"某县","base":"local","rules":[{"rule":"VAL002","severity":"error"},{"rule":"QUAL010","severity":"off"}],
             "suppressions":[{"rule":"STR003","reason":"补助类项目","projectName":"农村信息员生活补助"}]}
            """);
        CliRun run = CliRun.Of("check", CliRun.Sample, "--profile", profile, "--format", "compact", "--all");
        run.Lines.Count(line => line.Contains("error VAL002", StringComparison.Ordinal)).Should().Be(31);
        run.Out.Should().NotContain("QUAL010").And.NotContain("STR003").And.Contain("另有 1 项按配置不报告");
        JsonElement suppressed = Results("check", CliRun.Sample, "--profile", profile, "--sarif").Single(r => r.TryGetProperty("suppressions", out _));
        suppressed.GetProperty("suppressions")[0].GetProperty("justification").GetString().Should().Be("补助类项目");
    }

    [Theory]
    [InlineData("""{"id":"x","rules":[{"rule":"VAL999"}]}""", "VAL999")]
    [InlineData("""{"id":"x","rules":[{"rule":"STR014","parameters":{"max":"many"}}]}""", "many")]
    [InlineData("""{"id":""", "profile.json")]
    public void A_wrong_profile_is_a_bad_file_and_says_where(string json, string told)
    {
        CliRun run = CliRun.Of("check", CliRun.Sample, "--profile", Write("profile.json", json));
        run.Exit.Should().Be(3);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain(told);
    }

    [Fact]
    public void Safe_changes_go_into_a_copy_cell_by_cell()
    {
        string copy = Path.Combine(_folder, "copy.txt"), before = File.ReadAllText(CliRun.Sample);
        CliRun run = CliRun.Of("check", CliRun.Sample, "--fix", copy);
        run.Lines.Should().Contain(line => line.EndsWith("(20,4): 已修改 “17 万” → “≤17 万元” (COST002 VAL007)", StringComparison.Ordinal));
        File.ReadAllText(CliRun.Sample).Should().Be(before);
        string[] old = File.ReadAllLines(CliRun.Sample), changed = File.ReadAllLines(copy);
        changed.Should().HaveSameCount(old);
        int told = run.Lines.Count(line => line.Contains("已修改", StringComparison.Ordinal));
        old.Zip(changed).Count(pair => pair.First != pair.Second).Should().Be(told).And.BePositive();
        CliRun.Of("check", copy, "--json").Items.Count(finding => finding.TryGetProperty("fix", out _)).Should().Be(0);
        CliRun.Of("check", copy).Lines[^1].Should().Be(run.Lines[^1], "the copy is what was checked");
    }

    [Fact]
    public void No_file_is_overwritten_but_the_original_where_it_is_named()
    {
        string original = Write("forms.txt", File.ReadAllText(CliRun.Sample)), other = Write("other.txt", "precious");
        CliRun refused = CliRun.Of("check", original, "--fix", other);
        refused.Exit.Should().Be(2);
        refused.Error.Should().Contain(other);
        File.ReadAllText(other).Should().Be("precious");
        CliRun.Of("check", original, "--fix", original).Exit.Should().Be(1);
        File.ReadAllText(original).Should().Contain("≤17 万元");
        Directory.GetFiles(_folder).Should().HaveCount(2, "nothing half-written is left");
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("", "")]
    public void Forms_in_JSON_are_changed_as_JSON(string open, string close)
    {
        const string Form = """{"kind":"target","projectName":"培训","indicators":[{"category":"cost","name":"培训费","target":{"kind":"quantity","text":"17万","comparison":"unspecified","value":17,"unit":"万"}}]}""";
        string copy = Path.Combine(_folder, "copy.json");
        string between = open.Length > 0 ? ",\n" : "\n";
        CliRun run = CliRun.With(open + Form + between + Form + close, "check", "-", "--fix", copy, "--json");
        run.Error.Should().Contain("-#/1/indicators/0/target: 已修改 “17万” → “≤17万元”");
        File.ReadAllText(copy).Split("\"≤17万元\"").Should().HaveCount(3);
        CliRun.Of("check", copy).Lines[^1].Should().Contain("2 张表");
    }

    [Fact]
    public void A_line_that_holds_no_form_is_told_and_the_others_are_checked()
    {
        const string Form = """{"kind":"target","projectName":"培训","indicators":[]}""";
        CliRun run = CliRun.With(Form + "\n{\"kind\":\"bad\"}\n" + Form + "\n", "check", "-", "--severity", "error", "--format", "compact");
        run.Exit.Should().Be(1);
        run.Error.Should().Contain("-:2: ").And.Contain("bad");
        run.Out.Should().Contain("-#/0/").And.Contain("-#/2/").And.NotContain("-#/1");
    }

    [Fact]
    public void Blank_lines_count_in_the_numbers_of_those_behind_them()
    {
        const string Form = """{"kind":"target","projectName":"培训","indicators":[]}""";
        CliRun.With("\n\n" + Form + "\n\n{\"kind\":\"bad\"}\n", "check", "-").Error.Should().Contain("-:5: ");
    }

    [Fact]
    public void No_copy_is_written_where_a_line_would_be_lost_in_it()
    {
        const string Form = """{"kind":"target","projectName":"培训","indicators":[]}""";
        string text = Form + "\n{\"kind\":\"bad\"}\n" + Form + "\n", original = Write("forms.jsonl", text);
        CliRun run = CliRun.Of("check", original, "--fix", original);
        run.Exit.Should().Be(3);
        run.Error.Should().Contain("无法读取的行");
        File.ReadAllText(original).Should().Be(text);
        Directory.GetFiles(_folder).Should().ContainSingle("nothing half-written is left");
    }

    [Fact]
    public void A_review_workbook_passes_over_a_line_that_holds_no_form()
    {
        const string Form = """{"kind":"target","projectName":"培训","indicators":[]}""";
        string review = Path.Combine(_folder, "review.xlsx");
        CliRun.With("{\"kind\":\"target\",\"indicators\":[]}\n{\"kind\":\"bad\"}\n" + Form + "\n", "check", "-", "--review", review).Exit.Should().Be(1);
        new FileInfo(review).Length.Should().BePositive();
    }

    [Fact]
    public void What_is_wrong_with_a_document_is_told_in_the_language_that_was_asked_for()
    {
        string path = Write("forms.pdf", "%PDF-1.7\n%\n1 0 obj\n<<>>\nendobj\n");
        CliRun english = CliRun.Of("check", path, "--lang", "en"), chinese = CliRun.Of("check", path);
        english.Exit.Should().Be(3);
        english.Error[(english.Error.IndexOf(path, StringComparison.Ordinal) + path.Length)..].Should().NotMatchRegex("[一-龥]");
        chinese.Error.Should().MatchRegex("[一-龥]");
    }

    [Fact]
    public void JSON_and_SARIF_exclude_each_other() => CliRun.Of("check", CliRun.Sample, "--json", "--sarif").Exit.Should().Be(2);

    [Fact]
    public void A_long_text_is_read_in_parts_with_the_lines_of_the_whole()
    {
        string text = File.ReadAllText(CliRun.Sample);
        const int Times = 100;
        int lines = text.Split('\n').Length - 1;
        CliRun once = CliRun.With(text, "check", "-", "--severity", "error"), often = CliRun.With(string.Concat(Enumerable.Repeat(text, Times)), "check", "-", "--severity", "error");
        int[] Lines(CliRun run) => [.. run.Lines.Where(l => l.StartsWith("-(", StringComparison.Ordinal)).Select(l => int.Parse(l[2..l.IndexOf(',', StringComparison.Ordinal)], CultureInfo.InvariantCulture))];
        Lines(often).Should().Equal(Enumerable.Range(0, Times).SelectMany(i => Lines(once).Select(line => line + (i * lines))));
        often.Lines[^1].Should().StartWith($"{5 * Times} 张表、{89 * Times} 个指标");
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static JsonElement[] Results(params string[] args) => [.. CliRun.Json(CliRun.Of(args).Out).GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static JsonElement Region(JsonElement location) => location.GetProperty("physicalLocation").GetProperty("region");

    private static string Cut(string[] lines, JsonElement region)
    {
        int start = region.GetProperty("startColumn").GetInt32() - 1;
        return lines[region.GetProperty("startLine").GetInt32() - 1][start..(region.GetProperty("endColumn").GetInt32() - 1)];
    }
}
