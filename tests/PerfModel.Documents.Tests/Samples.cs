using System;
using System.Collections.Generic;
using System.IO;
using FluentAssertions;
using Xunit;

namespace PerfModel.Documents.Tests;

/// <summary>The sample's five forms, and how documents are held against each other.</summary>
public static class Samples
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "forms");

    /// <summary>The model of the text form, which the tests of the core hold against a transcription.</summary>
    public static FormDocument Pingluo { get; } = FormReader.Read(File.ReadAllText(Path.Combine(Folder, "pingluo-2024.txt")));

    /// <summary>A filled self-evaluation form.</summary>
    public static FormDocument SelfEvaluation { get; } = FormReader.Read(File.ReadAllText(Path.Combine(Folder, "self-evaluation-2020.txt")));

    public static FormDocument Read(byte[] bytes, string? name = null, DocumentReaderOptions? options = null) =>
        DocumentReader.Read(new MemoryStream(bytes), (options ?? DocumentReaderOptions.Default) with { FileName = name });

    /// <summary>The forms are equal, field by field; places do not count.</summary>
    public static void ShouldBe(this IEnumerable<PerformanceForm> forms, IEnumerable<PerformanceForm> expected)
    {
        PerformanceForm[] read = [.. forms];
        PerformanceForm[] wanted = [.. expected];
        read.Length.Should().Be(wanted.Length);
        for (int i = 0; i < wanted.Length; i++)
        {
            (PerformanceForm form, PerformanceForm other) = (read[i], wanted[i]);
            form.Title.Should().Be(other.Title);
            (form.Kind, form.Year, form.ProjectName, form.Department, form.DepartmentCode, form.ImplementingUnit, form.Attribute, form.Period)
                .Should().Be((other.Kind, other.Year, other.ProjectName, other.Department, other.DepartmentCode, other.ImplementingUnit, other.Attribute, other.Period));
            form.Funds.Should().Be(other.Funds);
            form.Execution.Should().Be(other.Execution);
            form.Goals.Should().Equal(other.Goals);
            form.Indicators.Count.Should().Be(other.Indicators.Count);
            for (int n = 0; n < form.Indicators.Count; n++)
                Assert.True(form.Indicators[n] == other.Indicators[n], Text(form.Indicators[n]) + " instead of " + Text(other.Indicators[n]));
            form.EmptyCategories.Should().Equal(other.EmptyCategories);
            (form.TotalWeight, form.TotalScore, form.Grade).Should().Be((other.TotalWeight, other.TotalScore, other.Grade));
            form.OtherFields.Should().Equal(other.OtherFields);
            form.Should().Be(other);
        }
    }

    private static string Text(Indicator indicator) =>
        $"{indicator.Category} {indicator.Level1} {indicator.Level2} {indicator.Name}: {indicator.TargetText}, {indicator.ActualText}, {indicator.Weight}, {indicator.Score}";
}
