using System.Collections.Generic;
using PerfModel.Tables;

namespace PerfModel.Parsing;

/// <summary>The texts of errors and remarks, made only when asked for.</summary>
internal static class ParsingMessages
{
    private static readonly MessageTable Errors = new("parse-errors.tsv");
    private static readonly MessageTable Remarks = new("parse-remarks.tsv");

    public static IReadOnlyDictionary<string, (string Zh, string En)> Templates => Errors.Messages;

    public static string Of(TargetError error, Language language)
    {
        string message = Errors.Format(CamelCase<TargetErrorCode>.Of(error.Code), language, error.Excerpt, error.Position + 1);
        return error.Suggestion is null ? message : message + Errors.Format("suggestion", language, error.Suggestion);
    }

    public static string Of(TargetRemark remark, Language language) =>
        Remarks.Format(CamelCase<TargetRemarkCode>.Of(remark.Code), language, remark.Argument, remark.Position + 1);
}
