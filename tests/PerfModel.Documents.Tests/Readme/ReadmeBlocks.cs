using System;
using System.IO;
using System.Linq;
using PerfModel.Validation;

namespace PerfModel.Documents.Tests.Readme;

/// <summary>The README's code blocks, word for word, a method each; each goes on where the one before it ended.</summary>
internal static class ReadmeBlocks
{
    /// <summary>The blocks in the order of the README.</summary>
    public static Action[] All { get; } = [Block1, Block2, Block3];

    private static void Block1()
    {
        FormDocument document = DocumentReader.Read("samples/forms/pingluo-2024.txt");
        DocumentWriter.Write(document, "绩效目标表.docx");
        DocumentWriter.Write(document, "绩效目标表.xlsx");
        Console.WriteLine(DocumentReader.Read("绩效目标表.docx").Forms[3] == document.Forms[3]); // True
    }

    private static void Block2()
    {
        FormDocument document = DocumentReader.Read("绩效目标表.xlsx");
        foreach (Indicator indicator in document.Forms[3].Indicators.Take(3))
            Console.WriteLine($"{indicator.TargetPlace!.GetText()} {indicator.Name}: {indicator.Target}");
        // 农村信息员生活补助!F11 覆盖乡镇个数: 13个
        // 农村信息员生活补助!F12 农村信息员人数: 84人
        // 农村信息员生活补助!F13 考核农村信息员发布信息合格率: ≥96%
        ValidationResult result = Validator.Default.Validate(document);
        foreach (Finding finding in result.Findings.Where(finding => finding.Severity == Severity.Error))
            Console.WriteLine($"{finding.Place.Source!.GetText()} {finding.RuleId} {finding.GetMessage()}");
        // 电子政务外网光纤专线线路租用费!F20 QUAL002 满意度指标应量化，“提高”宜写为“≥90%”
        // 农村信息员生活补助!A10 STR003 缺少成本指标：请补充，如“项目总成本 ≤60.48万元”
        // 政府长聘人员经费!F32 QUAL002 满意度指标应量化，“提升”宜写为“≥90%”
        File.WriteAllBytes("审核意见.xlsx", DocumentWriter.ToReviewWorkbook(document, result));
    }

    private static void Block3()
    {
        File.WriteAllText("坏文件.docx", "%PDF-1.7");
        foreach (FolderItem item in DocumentReader.ReadFolder("."))
            Console.WriteLine($"{Path.GetFileName(item.Path)}: {item.Document?.Forms.Count.ToString() ?? item.Error!.Message}");
        // 坏文件.docx: 不支持 PDF 文件，请另存为 .docx、.xlsx 或文本后再试；装有 LibreOffice 时可转换 .doc、.wps、.rtf、.odt、.ods
        // 审核意见.xlsx: 5
        // 绩效目标表.docx: 5
        // 绩效目标表.xlsx: 5
        // pingluo-2024.txt: 5
        // self-evaluation-2020.txt: 1
    }
}
