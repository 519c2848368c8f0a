using System;

namespace PerfModel.Docs.Cookbook;

internal static class Judge
{
    public static void Run()
    {
        // <Judge>
        var context = new EvaluationContext { Category = Category.Satisfaction, Name = "学员满意度" };
        Evaluation evaluation = Evaluator.Default.Evaluate("≥95%", "93.1%", context);
        Console.WriteLine($"{evaluation.Attainment}, completion {evaluation.Completion}"); // NotMet, completion 0.98
        // </Judge>
    }
}
