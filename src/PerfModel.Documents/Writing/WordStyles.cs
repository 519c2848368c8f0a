using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace PerfModel.Documents.Writing;

/// <summary>The styles of a Word document: fonts that every Chinese Windows has, sizes in half points.</summary>
internal static class WordStyles
{
    public const string Title = "FormTitle";
    public const string Year = "FormYear";
    public const string Annex = "FormAnnex";
    public const string Label = "FormLabel";
    public const string Value = "FormValue";
    public const string Prose = "FormWords";

    private const string Song = "宋体";
    private const string Hei = "黑体";
    private const string FangSong = "仿宋";

    public static Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(Fonts(Song), new FontSize { Val = "21" }, new Languages { Val = "zh-CN", EastAsia = "zh-CN" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "0" }))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Style(Title, Hei, "36", JustificationValues.Center, "120"),
        Style(Year, Song, "24", JustificationValues.Center, "120"),
        Style(Annex, Hei, "28", JustificationValues.Left, "120"),
        Style(Label, Hei, "21", JustificationValues.Center, "0"),
        Style(Value, FangSong, "21", JustificationValues.Center, "0"),
        Style(Prose, FangSong, "21", JustificationValues.Left, "0"));

    /// <summary>A paragraph; a line break of the text is one of the paragraph.</summary>
    public static Paragraph Paragraph(string text, string style)
    {
        var run = new Run();
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                run.Append(new Break());
            run.Append(new Words(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), run);
    }

    /// <summary>The number of the page and how many there are, as Word counts them: 第 2 页 共 3 页.</summary>
    public static Paragraph PageNumber()
    {
        Paragraph paragraph = Paragraph("第 ", Value);
        paragraph.Append(new SimpleField { Instruction = " PAGE " }, new Run(Preserved(" 页  共 ")), new SimpleField { Instruction = " NUMPAGES " }, new Run(Preserved(" 页")));
        return paragraph;
    }

    private static Words Preserved(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };

    /// <summary>A paragraph of a point between two tables, which would else be one.</summary>
    public static Paragraph HairlineParagraph() => new(new ParagraphProperties
    {
        SpacingBetweenLines = Hairline(),
        ParagraphMarkRunProperties = new ParagraphMarkRunProperties(new FontSize { Val = "2" }),
    });

    public static SpacingBetweenLines Hairline() => new() { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact };

    private static RunFonts Fonts(string name) => new() { Ascii = name, HighAnsi = name, EastAsia = name, ComplexScript = name };

    private static Style Style(string id, string font, string size, JustificationValues justification, string after) => new(
        new StyleName { Val = id },
        new BasedOn { Val = "Normal" },
        new StyleParagraphProperties(new SpacingBetweenLines { Before = after, After = after }, new Justification { Val = justification }),
        new StyleRunProperties(Fonts(font), new FontSize { Val = size }))
    { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = true };
}
