using System.Threading.Tasks;
using Xunit;

namespace PerfModel.Analyzers.Tests;

/// <summary>Literals that are checked while they are typed: the place inside the literal, and the fix.</summary>
public class LiteralAnalyzerTests
{
    [Theory]
    [InlineData("""Target.Parse("≥98%");""")]
    [InlineData("""Target.Parse("每周开放时间≥49小时"u8);""")]
    [InlineData("""Target.TryParse("显著提升", out _);""")]
    [InlineData("""TargetParser.Parse("207 条（移动光纤）");""")]
    [InlineData("""Unit.Parse("万元/人·月");""")]
    [InlineData("""Category.Parse("output.quantity");""")]
    [InlineData("""PartialDate.Parse("2024-Q3");""")]
    [InlineData("""ValidationProfile.Local.With("VAL002", Severity.Info);""")]
    [InlineData("""ValidationProfile.Local.With("OWN-7", Severity.Info);""")]
    [InlineData("""ValidationProfile.Local.With("COUNTY001", Severity.Info);""")]
    [InlineData("""_ = Indicator.Create(Category.Cost, "≧ %", "17 万");""")]
    [InlineData("""_ = "≧ %".Length;""")]
    public Task Nothing_is_said_of_what_is_right(string statement) => Verifier.Statements(statement);

    [Theory]
    [InlineData("""Target.Parse("≧ {|PM0001:%|}");""")]
    [InlineData(""""Target.Parse("""≧ {|PM0001:%|}""");"""")]
    [InlineData("""Target.Parse(@"≧ {|PM0001:%|}");""")]
    [InlineData("""Target.Parse({|PM0001:"\u2267 %"|});""")]
    [InlineData("""Target.Parse("≧ {|PM0001:%|}"u8);""")]
    [InlineData("""Target.Parse({|PM0001:""|});""")]
    [InlineData("""Target.TryParse("5{|PM0001:=|}50%", out _);""")]
    [InlineData("""TargetParser.Parse(">95%{|PM0001:以上|}");""")]
    [InlineData("""_ = Indicator.Create(Category.Cost, "线路租用费", "≧ {|PM0001:%|}");""")]
    [InlineData("""_ = new Indicator { TargetText = "≧ {|PM0001:%|}" };""")]
    [InlineData("""Unit.Parse("{|PM0002:%%%1|}");""")]
    [InlineData("""Category.Parse("{|PM0003:output.speed|}");""")]
    [InlineData("""PartialDate.Parse("{|PM0004:2024-13|}");""")]
    [InlineData("""ValidationProfile.Local.Without("{|PM0005:VAL999|}");""")]
    public Task What_is_wrong_is_marked_inside_the_literal(string statement) => Verifier.Statements(statement);

    [Theory]
    [InlineData("""Target.Parse("98%{|PM0001:≥|}");""", """Target.Parse("≥98%");""")]
    [InlineData("""Target.Parse("{|PM0001:20-10个|}");""", """Target.Parse("10～20个");""")]
    [InlineData("""Target.Parse("98%{|PM0001:≥|}"u8);""", """Target.Parse("≥98%"u8);""")]
    [InlineData("""Category.Parse("{|PM0003:Output.Quantity|}");""", """Category.Parse("output.quantity");""")]
    [InlineData("""ValidationProfile.Local.Without("{|PM0005:val002|}");""", """ValidationProfile.Local.Without("VAL002");""")]
    public Task What_was_probably_meant_is_a_fix(string statement, string repaired) => Verifier.Statements(statement, repaired);

    [Fact]
    public Task Members_of_ones_own_take_part_by_their_attribute() => Verifier.Source("""
        using System.Diagnostics.CodeAnalysis;
        class C
        {
            [StringSyntax("PerfModel.Target")]
            public string Goal { get; set; } = "≧ {|PM0001:%|}";
            static void Take([StringSyntax("PerfModel.Unit")] string unit, [StringSyntax("Regex")] string pattern) { }
            static void M() => Take("{|PM0002:%%%1|}", "≧ %");
        }
        """);

    [Fact]
    public Task Who_does_not_use_the_library_is_left_alone() => Verifier.Source("""
        using System.Diagnostics.CodeAnalysis;
        class C
        {
            [StringSyntax("PerfModel.Target")]
            public string Goal { get; set; } = "≧ %";
        }
        """, library: false);
}
