using System.Globalization;
using System.Linq;
using System.Text;
using FluentAssertions;
using PerfModel.Documents.Excel;
using PerfModel.Documents.Tests.Printed;
using Xunit;

namespace PerfModel.Documents.Tests.Reading;

/// <summary>What single cells say: numbers with their formats, dates, hidden rows, symbols, merged cells.</summary>
public sealed class CellTests
{
    [Theory]
    [InlineData("0.0900000762939453", "0%", "9%")]
    [InlineData("0.0900000762939453", "General", "0.09")]
    [InlineData("9.0000076293945297E-2", "0.00%", "9.00%")]
    [InlineData("0.28999999999999998", "0%", "29%")]
    [InlineData("0.955", "0%", "95.5%")]
    [InlineData("17", "0.00", "17.00")]
    [InlineData("8.8970000000000002", "General", "8.897")]
    [InlineData("1234567.891", "#,##0.00", "1234567.891")]
    [InlineData("0.333333333333333", "0.00%", "33.3333333333333%")]
    [InlineData("123456789012345", "0", "123456789012345")]
    [InlineData("17", "0\"万元\"", "17万元")]
    [InlineData("17", "General\"万元\"", "17万元")]
    [InlineData("17", "\"≤\"general\\ \"人次\";@", "≤17 人次")]
    [InlineData("0.5", "+General", "+0.5")]
    [InlineData("45657", "[$-804]ggge\"年\"", "45657")]
    [InlineData("17", "0+0", "17")]
    [InlineData("0.98", "\"≥\"0%", "≥98%")]
    [InlineData("95", "0\"%\"", "95%")]
    [InlineData("17", "[$￥-804]#,##0.00", "￥17.00")]
    [InlineData("17", "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "17.00")]
    [InlineData("-3", "0.0;[Red]-0.0", "-3.0")]
    [InlineData("45657", "yyyy/m/d", "2024年12月31日")]
    [InlineData("45657", "yyyy\"年\"m\"月\"", "2024年12月")]
    [InlineData("45657", "[$-804]yyyy\"年\"m\"月\"d\"日前\";@", "2024年12月31日前")]
    [InlineData("45657.75", "m/d/yy h:mm", "2024年12月31日 18:00")]
    [InlineData("2024", "0\"年\"", "2024年")]
    [InlineData("0.5", "h:mm", "12:00")]
    [InlineData("61", "d-mmm-yy", "1900年3月1日")]
    [InlineData("60", "d-mmm-yy", "60")]
    [InlineData("1E+05", "General", "100000")]
    [InlineData("1E+300", "General", "1E+300")]
    [InlineData("7E+28", "0%", "7E+28")]
    [InlineData("12.5", "0.0‰", "12500.0‰")]
    public void Numbers_are_what_the_cell_holds_with_what_its_format_shows(string stored, string format, string expected)
    {
        FormDocument document = Samples.Read(SheetXmlFile.With($"""<row r="1"><c r="A1" s="1"><v>{stored}</v></c></row>""", format));
        document.Unplaced.Single().Text.Should().Be(expected);
    }

    [Fact]
    public void Noise_that_is_taken_off_is_remarked_with_the_cell()
    {
        FormDocument document = Samples.Read(SheetXmlFile.With("""<row r="7"><c r="AB7" s="1"><v>0.0900000762939453</v></c></row>""", "0%"));
        FormRemark remark = document.Remarks.Single(r => r.Code == FormRemarkCode.NumberRounded);
        remark.Argument.Should().Be("0.0900000762939453");
        remark.Place!.Address.Should().Be("AB7");
        remark.Place.GetText().Should().Be("表1!AB7");
    }

    [Theory]
    [InlineData(true, new[] { "甲", "乙", "丙" }, FormRemarkCode.HiddenRead)]
    [InlineData(false, new[] { "甲" }, FormRemarkCode.HiddenSkipped)]
    public void Hidden_rows_and_columns_are_read_or_left_out_and_always_told(bool read, string[] expected, FormRemarkCode code)
    {
        byte[] file = SheetXmlFile.With(
            """<row r="1"><c r="A1" t="str"><v>甲</v></c><c r="C1" t="str"><v>乙</v></c></row><row r="2" hidden="1"><c r="A2" t="str"><v>丙</v></c></row>""",
            columns: """<cols><col min="3" max="3" hidden="1"/></cols>""");
        FormDocument document = Samples.Read(file, options: new DocumentReaderOptions { ReadHiddenCells = read });
        document.Unplaced.Select(text => text.Text).Should().Equal(expected);
        document.Remarks.Where(remark => remark.Code == code).Select(remark => remark.Argument).Should().Equal("乙", "丙");
    }

    [Fact]
    public void Of_merged_cells_only_the_upper_left_is_shown()
    {
        byte[] file = SheetXmlFile.With(
            """<row r="1"><c r="A1" t="str"><v>甲</v></c><c r="B1" t="str"><v>没有</v></c></row><row r="2"><c r="A2" t="str"><v>也没有</v></c><c r="C2" t="str"><v>乙</v></c></row>""",
            after: """<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>""");
        Samples.Read(file).Unplaced.Select(text => text.Text).Should().Equal("甲", "乙");
    }

    [Fact]
    public void Strings_of_runs_lose_what_is_printed_above_them()
    {
        byte[] file = SheetXmlFile.With("""<row r="1"><c r="A1" t="inlineStr"><is><r><t>满</t></r><r><t>意_x0041_</t></r><rPh sb="0" eb="1"><t>man</t></rPh></is></c></row>""");
        Samples.Read(file).Unplaced.Single().Text.Should().Be("满意A");
    }

    [Theory]
    [InlineData("<r><t>_x005F_x0041_</t></r>", "_x0041_")]
    [InlineData("<t>_x005F_x0041_</t>", "_x0041_")]
    [InlineData("<r><t>一_x000D_</t></r><r><t>&#10;二</t></r>", "一\n二")]
    [InlineData("<r><t><![CDATA[满]]>意</t></r><r><t/></r>", "满意")]
    public void What_is_escaped_in_a_string_is_unescaped_once(string runs, string expected) =>
        Samples.Read(SheetXmlFile.With($"""<row r="1"><c r="A1" t="inlineStr"><is>{runs}</is></c></row>""")).Unplaced.Single().Text.Should().Be(expected);

    [Fact]
    public void Symbols_of_symbol_fonts_are_signs_and_deleted_text_and_field_codes_are_none()
    {
        const string body = """
            <w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r><w:ins><w:r><w:t>98</w:t></w:r></w:ins><w:del><w:r><w:delText>97</w:delText></w:r></w:del>
            <w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>%</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r></w:p>
            """;
        FormDocument document = Samples.Read(DocxXmlFile.With(body), options: new DocumentReaderOptions { ReadHiddenCells = false });
        document.Unplaced.Single().Text.Should().Be("≥98%");
        document.Unplaced.Single().Place!.GetText().Should().Be("第1段");
        document.Remarks.Should().Contain(remark => remark.Code == FormRemarkCode.HiddenSkipped);
        Samples.Read(DocxXmlFile.With(body)).Unplaced.Single().Text.Should().Be("≥98%隐");
    }

    [Fact]
    public void A_table_within_a_cell_stands_where_it_stands()
    {
        const string inner = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>内</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        const string body = $"""
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>一</w:t></w:r></w:p>{inner}<w:p/></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>二</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>三</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """;
        ValueList<PlacedText> texts = Samples.Read(DocxXmlFile.With(body)).Unplaced;
        texts.Select(text => text.Text).Should().Equal("一", "内", "二", "三");
        texts.Select(text => text.Place!.GetText()).Should().Equal("第1个表第1行第1列", "第2个表第1行第1列", "第1个表第2行第1列", "第3个表第1行第1列");
    }

    [Fact]
    public void Pages_are_read_as_they_are_shown()
    {
        const string page = """
            <html><body><div>第一<b>段</b>
             接着<br>第二段</div><table><caption>表名</caption><tr><td rowspan=2>甲</td><td>m<sup>2</sup></td></tr>
            <tr><td>乙<p>丙</td><td style="display: none">隐</td></tr></table><script>no()</script><table><tr><td>外<table><tr><td>内</table></table></body></html>
            """;
        FormDocument document = Samples.Read(Encoding.UTF8.GetBytes(page), options: new DocumentReaderOptions { ReadHiddenCells = false });
        document.Unplaced.Select(text => text.Text).Should().Equal("第一段 接着", "第二段", "表名", "甲", "m2", "乙\n丙", "外", "内");
        document.Unplaced.Select(text => text.Place!.Column).Should().Equal(1, 1, 1, 1, 2, 2, 1, 1);
    }

    [Fact]
    public void A_limit_of_cells_may_be_as_large_as_can_be() =>
        Samples.Read("<html><body><p>甲</p></body></html>"u8.ToArray(), options: new DocumentReaderOptions { MaxCells = int.MaxValue }).Unplaced.Single().Text.Should().Be("甲");

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("GB18030", false)]
    public void Texts_are_decoded(string encoding, bool mark)
    {
        Encoding used = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        byte[] text = used.GetBytes("项目名称,电子政务外网,x\r\n\"一级,指标\",\"说\"\"明\"\"\n二\",y\r\n");
        FormDocument document = Samples.Read([.. mark ? used.GetPreamble() : [], .. text], "a.csv");
        document.Forms.Single().ProjectName.Should().Be("电子政务外网");
        document.Forms.Single().Unplaced.Select(t => t.Text).Should().Contain("一级,指标").And.Contain("说\"明\"\n二");
    }

    [Fact]
    public void What_the_name_says_otherwise_is_remarked_and_the_content_read()
    {
        FormDocument document = Samples.Read(Encoding.UTF8.GetBytes("<html><body><table><tr><td>项目名称</td><td>甲</td></tr></table></body></html>"), "目标表.xls");
        document.Forms.Single().ProjectName.Should().Be("甲");
        document.Remarks.Single().Should().Be(new FormRemark(FormRemarkCode.FileKindMismatch, null, ".xls → Html"));
    }

    [Theory]
    [InlineData("0.1234567890123", "0.1234567890123", false)]
    [InlineData("100000000000001", "100000000000001", false)]
    [InlineData("16.999999999999996", "17", false)]
    [InlineData("86.2000456789123", "86.2000456789123", false)]
    [InlineData("86.1999969482422", "86.2", true)]
    [InlineData("8.89700031280518", "8.897", true)]
    [InlineData("0.1", "0.1", false)]
    public void A_noisy_number_is_found_by_its_digits_alone(string stored, string expected, bool noisy)
    {
        StoredNumber.Read(stored, out bool noise).Should().Be(decimal.Parse(expected, CultureInfo.InvariantCulture));
        noise.Should().Be(noisy);
    }
}
