namespace PerfModel.Cli.Output;

/// <summary>The line that introduces a form.</summary>
internal static class FormTitle
{
    /// <summary>Number and project: <c>表 2/5  网络安全管理经费</c>.</summary>
    public static string Of(PerformanceForm form, int number, int count, Words words) =>
        words.Text("form", number, count, form.ProjectName ?? words.Text("unnamed"));
}
