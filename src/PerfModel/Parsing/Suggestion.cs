using System;
using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>
/// What was probably meant by a text in error, where one small repair makes a target of it: <c>≥98%</c> for <c>98%≥</c>, <c>10-20个</c> for
/// <c>20-10个</c>. A repair is
/// only ever proposed, and only in its canonical form, so that the user sees what it would be read as.
/// </summary>
internal static class Suggestion
{
    private const int LongestText = 200;

    /// <summary>The canonical text of what was probably meant, or null.</summary>
    public static string? For(string text, in ErrorInfo error, TargetParseOptions options)
    {
        if (text.Length > LongestText)
            return null;
        Target? meant = error.Code switch
        {
            TargetErrorCode.UnexpectedText => SignInFront(text, error, options) ?? Read(WithDigits(text), options),
            TargetErrorCode.RangeInvalid => Read(Swapped(text, error), options) as RangeTarget,
            TargetErrorCode.BracketUnbalanced => Read(Closed(text, error), options),
            TargetErrorCode.NumberInvalid => Read(WithPoint(text, error), options),
            _ => null,
        };
        return meant is null or TextTarget ? null : meant.ToString();
    }

    /// <summary>
    /// Reads without reasons, so that a repair that fails is not repaired in turn: what is forbidden is gone from the canonical form
    /// anyway.
    /// </summary>
    private static Target? Read(string? text, TargetParseOptions options)
    {
        if (text is null)
            return null;
        bool lenient = options.Styles == TargetStyles.Lenient;
        return ParserEntry.Read(text.AsSpan(), text, lenient ? options : options with { Styles = TargetStyles.Lenient });
    }

    /// <summary>98%≥: the sign belongs in front of the number.</summary>
    private static QuantityTarget? SignInFront(string text, in ErrorInfo error, TargetParseOptions options)
    {
        string sign = Fold.Of(text.Substring(error.Position)).Trim();
        if (error.Position == 0 || sign.Trim('≥', '≤', '>', '<', '=').Length > 0)
            return null;
        return Read(sign + "1", options) is QuantityTarget { Comparison: var comparison }
            && Read(text.Substring(0, error.Position), options) is QuantityTarget { Comparison: Comparison.Unspecified } q
            ? new QuantityTarget(comparison, q.Value, q.Unit, q.Approximate, q.Subject, q.Note)
            : null;
    }

    /// <summary>1O%, l00人: letters that look like digits beside digits.</summary>
    private static string? WithDigits(string text)
    {
        char[] repaired = text.ToCharArray();
        bool changed = false;
        for (int i = 0; i < repaired.Length; i++)
        {
            char digit = DigitLike(repaired[i]);
            if (digit == '\0' || !IsBesideDigit(repaired, i))
                continue;
            repaired[i] = digit;
            changed = true;
        }

        return changed ? new string(repaired) : null;
    }

    /// <summary>The digit that a letter looks like; NUL for another.</summary>
    private static char DigitLike(char c) => c switch
    {
        'O' or 'o' => '0',
        'l' or 'I' => '1',
        _ => '\0',
    };

    /// <summary>Whether a digit stands in front, or a digit or a nought behind.</summary>
    private static bool IsBesideDigit(char[] text, int position)
    {
        if (position > 0 && IsDigit(text[position - 1]))
            return true;
        return position + 1 < text.Length && (IsDigit(text[position + 1]) || DigitLike(text[position + 1]) == '0');
    }

    /// <summary>20-10个: the bounds the other way round.</summary>
    private static string? Swapped(string text, in ErrorInfo error)
    {
        string range = Fold.Of(text.Substring(error.Position, error.Length));
        int at = range.IndexOfAny(['-', '~', '至', '到'], 1);
        if (at < 0 || at == range.Length - 1)
            return null;
        string behind = text.Substring(error.Position + error.Length);
        return text.Substring(0, error.Position) + range.Substring(at + 1) + range[at] + range.Substring(0, at) + behind;
    }

    /// <summary>207条（移动光纤: a bracket that was opened and never closed.</summary>
    private static string? Closed(string text, in ErrorInfo error) => text[error.Position] switch
    {
        '（' => text + "）",
        '(' => text + ")",
        '【' => text + "】",
        '[' => text + "]",
        _ => null,
    };

    /// <summary>95。5%: a full stop for a decimal point.</summary>
    private static string? WithPoint(string text, in ErrorInfo error)
    {
        int at = text.IndexOf('。', error.Position, error.Length);
        return at < 0 ? null : text.Remove(at, 1).Insert(at, ".");
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
