namespace PerfModel.Cli.Output;

/// <summary>The line that introduces a form.</summary>
internal static class FormTitle
{
    /// <summary>Number and project: <c>表 2/5  网络安全管理经费</c>.</summary>
    public static string Of(PerformanceForm form, int number, int count, Words words) =>
        words.Text("form", number, count, form.ProjectName ?? words.Text("unnamed"));

    /// <summary>The same where nobody knows how many there will be: <c>表 2  网络安全管理经费</c>.</summary>
    public static string Of(PerformanceForm form, int number, Words words) =>
        words.Text("formOfMany", number, form.ProjectName ?? words.Text("unnamed"));
}
