using FluentValidation;
using FluentValidation.Results;

namespace PerfModel.Web;

/// <summary>Rules of FluentValidation for texts of targets. What it takes is so little that it is no package: copy it.</summary>
public static class TargetRules
{
    /// <summary>Demands that a text is a target; null and the empty text are left to <c>NotEmpty</c>. The message says what is wrong and
    /// where, the error code is the parser's.</summary>
    public static IRuleBuilderOptionsConditions<T, string?> IsTarget<T>(
        this IRuleBuilder<T, string?> rule, Language language = Language.Chinese) => rule.Custom((text, context) =>
    {
        if (!string.IsNullOrEmpty(text) && TargetParser.Parse(text).Error is TargetError error)
            context.AddFailure(new ValidationFailure(context.PropertyPath, error.GetMessage(language), text) { ErrorCode = error.Code.ToString() });
    });
}
