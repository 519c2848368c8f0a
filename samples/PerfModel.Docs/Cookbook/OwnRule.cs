using System;
using System.Linq;

namespace PerfModel.Docs.Cookbook;

internal static class OwnRule
{
    public static void Run()
    {
        // <OwnRule>
        Rule rule = Rule.ForIndicator("OWN001", Severity.Warning, "“{0}”名称过长", "The name \"{0}\" is long", static context =>
        {
            if (context.Indicator.Name.Length > 20)
                context.Report(context.Indicator.Name);
        });
        var validator = new Validator(ValidationProfile.Local.With(rule));
        Indicator named = Indicator.Create(Category.Quantity, new string('甲', 21), "≥2期");
        var form = new PerformanceForm { Kind = FormKind.Target, Indicators = [named] };
        Console.WriteLine(validator.Validate(form).Findings.Single(finding => finding.RuleId == "OWN001").Severity); // Warning
        // </OwnRule>
    }
}
