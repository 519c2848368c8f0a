using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Conformance;

/// <summary>Runs the suite, and the spellings that are derived from it.</summary>
public sealed class ConformanceTests
{
    private static readonly Func<string, string>[] SameSpellings = [FullWidth, LookAlike, text => "  " + text + "\u3000"];

    [Fact]
    public void Every_case_is_answered_as_labelled() => Failures(ConformanceCase.All, c =>
    {
        TargetParseResult result = TargetParser.Parse(c.Text, c.Options);
        string answer = Answer.Of(result);
        return c.Answers.Contains(answer) ? null : $"{answer} {result.Error}, not {c.Answers[0]}";
    }).Should().BeEmpty();

    [Fact]
    public void Every_error_has_the_labelled_code_and_place() => Failures(ConformanceCase.All.Where(c => c.ErrorCode is not null), c =>
    {
        TargetError? error = TargetParser.Parse(c.Text, c.Options).Error;
        bool same = error is null || (CamelCase(error.Code) == c.ErrorCode && (c.Place is null || c.Place == (error.Position, error.Length)));
        return same ? null : $"{error}, not {c.ErrorCode} {c.Place}";
    }).Should().BeEmpty();

    [Fact]
    public void The_suite_covers_every_code_and_kind()
    {
        ConformanceCase.All.Count.Should().BeGreaterThan(1500);
        ConformanceCase.All.Select(c => c.ErrorCode).Should().Contain(Enum.GetValues<TargetErrorCode>()
            .Where(code => code is not (TargetErrorCode.NotAllowed or TargetErrorCode.SymbolMismatch)).Select(CamelCase));
        ConformanceCase.All.Select(c => c.Answers[0].Split("kind:").Last().Split(',', '}')[0]).Should().Contain(
            Enum.GetValues<TargetKind>().Where(kind => kind is not (TargetKind.All or TargetKind.Any)).Select(k => char.ToLowerInvariant(k.ToString()[0]) + k.ToString()[1..]));
        ConformanceCase.All.Select(c => c.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_face_gives_the_same_target() => Failures(ConformanceCase.All.Where(c => c.HasDefaultOptions), c =>
    {
        Target? target = TargetParser.Parse(c.Text).Target;
        Target.TryParse(c.Text, out Target? fromString);
        Target.TryParse(c.Text.AsSpan(), null, out Target? fromSpan);
        Target.TryParse(Encoding.UTF8.GetBytes(c.Text), null, out Target? fromUtf8);
        bool same = Equals(target, fromString) && Equals(target, fromSpan) && Equals(target, fromUtf8);
        bool kept = target is null || (fromString!.Text == c.Text && fromSpan!.Text == c.Text && fromUtf8!.Text == c.Text && target.Text == c.Text);
        return same && kept ? null : $"{target} / {fromString} / {fromSpan} / {fromUtf8}";
    }).Should().BeEmpty();

    [Fact]
    public void The_canonical_text_parses_back_to_an_equal_target() => Failures(Understood(), c =>
    {
        Target target = Target.Parse(c.Text);
        return Target.TryParse(target.ToString(), out Target? back) && back == target ? null : $"{target} → {back}";
    }).Should().BeEmpty();

    [Fact]
    public void Width_look_alikes_and_outer_blanks_change_nothing() => Failures(Understood(), c =>
    {
        string answer = Answer.Of(Target.Parse(c.Text));
        return SameSpellings.Select(spell => spell(c.Text)).FirstOrDefault(text => WithoutWidth(Answer.Of(TargetParser.Parse(text))) != WithoutWidth(answer));
    }).Should().BeEmpty();

    [Fact]
    public void A_note_behind_changes_only_the_note() => Failures(Understood().Where(c => !c.Text.Contains('\n')), c =>
    {
        Target target = Target.Parse(c.Text);
        if (target is CompositeTarget || target.Note is not null || c.Text.TrimEnd()[^1] is '。' or '.' or '；' or ';' or '，')
            return null;
        Target? noted = TargetParser.Parse(c.Text + "（见附件2）").Target;
        return noted?.Note == "见附件2" && WithoutNote(Answer.Of(noted)) == Answer.Of(target) ? null : $"{noted}";
    }).Should().BeEmpty();

    [Fact]
    public void A_final_stop_changes_nothing() => Failures(Understood(), c =>
    {
        string answer = Answer.Of(Target.Parse(c.Text));
        return new[] { "。", "；", " 。" }.Select(stop => c.Text + stop).FirstOrDefault(text => Answer.Of(TargetParser.Parse(text)) != answer);
    }).Should().BeEmpty();

    [Fact]
    public void Traditional_characters_are_read_as_simplified_ones() => Failures(Understood(), c =>
    {
        TargetParseResult result = TargetParser.Parse(Traditional(c.Text));
        return result.Success && Simplified(Answer.Of(result)) == Simplified(Answer.Of(Target.Parse(c.Text))) ? null : $"{Traditional(c.Text)}: {Answer.Of(result)} {result.Error}";
    }).Should().BeEmpty();

    private static readonly Dictionary<char, char> Traditionals = PerfModel.Tables.Table.Embedded("traditional.tsv", 2).ToDictionary(row => row[0][0], row => row[1][0]);

    private static string Traditional(string text) => string.Concat(text.Select(c => Traditionals.GetValueOrDefault(c, c)));

    private static string Simplified(string answer) => PerfModel.Text.Fold.Of(answer);

    private static IEnumerable<ConformanceCase> Understood() =>
        ConformanceCase.All.Where(c => c.HasDefaultOptions && c.Text.Length < 900 && TargetParser.Parse(c.Text).Success);

    private static string Failures(IEnumerable<ConformanceCase> cases, Func<ConformanceCase, string?> check) =>
        string.Join("\n", cases.Select(c => (c, Failure: check(c))).Where(x => x.Failure is not null).Select(x => $"{x.c.Id} {x.c.Text}: {x.Failure}"));

    private static string CamelCase(TargetErrorCode code) => char.ToLowerInvariant(code.ToString()[0]) + code.ToString()[1..];

    /// <summary>Digits and the signs of comparators and per cent in full width; the thousands separator and letters stay.</summary>
    private static string FullWidth(string text) => string.Concat(text.Select(c => c is (>= '0' and <= '9') or '%' or '<' or '>' or '=' ? (char)(c + 0xFEE0) : c));

    private static string LookAlike(string text) => text.Replace('≥', '≧').Replace('≤', '⩽').Replace('-', '－').Replace('（', '【').Replace('）', '】');

    private static string WithoutNote(string answer) =>
        answer.Replace("note:见附件2,", "", StringComparison.Ordinal).Replace(",note:见附件2", "", StringComparison.Ordinal);

    /// <summary>Words of subjects and notes stay as written, so that their digits keep the width.</summary>
    private static string WithoutWidth(string answer) => answer.Normalize(NormalizationForm.FormKC).Replace('【', '(').Replace('】', ')').Replace('（', '(').Replace('）', ')').Replace('≧', '≥').Replace('⩽', '≤');
}
