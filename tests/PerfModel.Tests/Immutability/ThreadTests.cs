using System;
using System.IO;
using System.Linq;
using System.Threading;
using FluentAssertions;
using PerfModel.Tests.Conformance;
using PerfModel.Tests.Forms;
using Xunit;

namespace PerfModel.Tests.Immutability;

/// <summary>Eight threads give the answers of one, also where catalogues and words are looked at for the first time by all of them at once.</summary>
public sealed class ThreadTests
{
    private const int Threads = 8;
    private const int Rounds = 4;

    private static readonly string[] Texts = [.. ConformanceCase.All.Where(c => c.HasDefaultOptions).Select(c => c.Text).Where((_, i) => i % 21 == 0)];

    [Fact]
    public void Parsing_with_a_fresh_catalogue_and_fresh_words()
    {
        string[] alone = Parse(Fresh(0));
        for (int round = 1; round <= Rounds; round++)
        {
            TargetParseOptions options = Fresh(round);
            foreach (string[] answers in OnAll(() => Parse(options)))
                answers.Should().Equal(alone);
        }
    }

    [Fact]
    public void Evaluating_with_fresh_polarities()
    {
        string[] alone = Evaluate(FreshPolarities(0));
        for (int round = 1; round <= Rounds; round++)
        {
            EvaluationOptions options = FreshPolarities(round);
            foreach (string[] answers in OnAll(() => Evaluate(options)))
                answers.Should().Equal(alone);
        }
    }

    [Fact]
    public void Reading_checking_and_scoring_forms_and_writing_them_to_JSON()
    {
        string alone = Work();
        for (int round = 0; round < 3; round++)
            OnAll(Work).Should().AllBe(alone);
    }

    private static TargetParseOptions Fresh(int round) => new()
    {
        Units = UnitCatalog.Default.With(new UnitDefinition("堆" + new string('堆', round), "count:堆")),
        Vocabulary = Vocabulary.Default.With(new StringReader("role\tmeaning\twords\ngrade\t\t五星" + new string('星', round))),
    };

    private static EvaluationOptions FreshPolarities(int round) => new()
    {
        Polarities = PolarityCatalog.Default.With("某某" + new string('某', round), Polarity.LowerIsBetter),
    };

    private static string[] Parse(TargetParseOptions options) => [.. Texts.Select(text => Answer.Of(TargetParser.Parse(text, options)))];

    private static string[] Evaluate(EvaluationOptions options)
    {
        var evaluator = new Evaluator(options);
        return [.. Texts.Select((text, i) => evaluator.Evaluate(text, Texts[(i + 1) % Texts.Length], new EvaluationContext { Name = "投诉率" }).ToString())];
    }

    private static string Work()
    {
        FormDocument document = FormReader.Read(SampleFiles.Pingluo);
        var validator = new Validator(ValidationProfile.Local.WithEveryRule());
        return PerfModelJson.Serialize(document) + PerfModelJson.Serialize(validator.Validate(document)) + PerfModelJson.Serialize(FormScorer.Default.Score(document.Forms[0]));
    }

    /// <summary>The answers of all threads, which begin at the same moment.</summary>
    private static T[] OnAll<T>(Func<T> work)
    {
        using var start = new Barrier(Threads);
        var answers = new T[Threads];
        Exception? thrown = null;
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                answers[i] = work();
            }
            catch (Exception exception)
            {
                thrown = exception;
            }
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        thrown.Should().BeNull();
        return answers;
    }
}
