using System;
using System.Text;
using PerfModel.Targets;

namespace PerfModel;

public abstract partial class Target : IFormattable
#if NET8_0_OR_GREATER
    , ISpanFormattable, IUtf8SpanFormattable
#endif
{
    /// <summary>The canonical Chinese form; it parses back to an equal target.</summary>
    public override string ToString() => TargetFormatter.Format(this, whole: true);

    /// <summary>What the target demands, in plain words: <c>实际值须大于或等于 98%</c>.</summary>
    public string Explain(Language language = Language.Chinese) => Explainer.Explain(this, language);

    /// <summary>The target as text.</summary>
    /// <param name="format"><c>G</c>, null or empty: the canonical Chinese form; <c>S</c>: signs, numbers and unit only, without subject and note;
    /// <c>O</c>: the original, as written.</param>
    /// <param name="formatProvider">Not used: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => Render(format.AsSpan());

    /// <summary>Writes the target as text.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">See <see cref="ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="provider">Not used: the text is the same in every culture.</param>
    /// <returns>False where the destination is too short.</returns>
    /// <exception cref="FormatException">The format is unknown.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        string text = Render(format);
        bool fits = text.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Writes the target as UTF-8 text.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <param name="format">See <see cref="ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="provider">Not used: the text is the same in every culture.</param>
    /// <returns>False where the destination is too short.</returns>
    /// <exception cref="FormatException">The format is unknown.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        byte[] text = Encoding.UTF8.GetBytes(Render(format));
        bool fits = text.AsSpan().TryCopyTo(utf8Destination);
        bytesWritten = fits ? text.Length : 0;
        return fits;
    }

    private string Render(ReadOnlySpan<char> format)
    {
        if (format.Length > 1)
            throw new FormatException("The formats of a target are G, S and O.");
        return (format.IsEmpty ? 'G' : format[0]) switch
        {
            'G' => ToString(),
            'S' => TargetFormatter.Format(this, whole: false),
            'O' => Text,
            _ => throw new FormatException("The formats of a target are G, S and O."),
        };
    }
}
