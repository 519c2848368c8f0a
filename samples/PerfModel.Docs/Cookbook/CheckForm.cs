using System;
using System.Linq;
using PerfModel.Validation;

namespace PerfModel.Docs.Cookbook;

internal static class CheckForm
{
    public static void Run()
    {
        // <CheckForm>
        var form = new PerformanceForm
        {
            Kind = FormKind.Target,
            Year = 2024,
            ProjectName = "职业技能培训",
            Indicators = [Indicator.Create(Category.Quantity, "培训期数", "≥2期"), Indicator.Create(Category.Satisfaction, "学员满意度", "提高")],
        };
        ValidationResult result = Validator.Default.Validate(form);
        Console.WriteLine(result.HasErrors); // True
        foreach (Finding finding in result.Findings.Where(finding => finding.RuleId == "QUAL002"))
            Console.WriteLine($"{finding.Severity} at {finding.Place.Pointer}"); // Error at /indicators/1/target
        // </CheckForm>
    }
}
