using System;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PerfModel.Json;

/// <summary>Reads numbers without loss: a decimal holds the number as it is written, or it is refused.</summary>
internal static class ExactDecimal
{
    /// <summary>As many digits always fit into a decimal.</summary>
    private const int AlwaysExact = 28;

    public static bool TryRead(ref Utf8JsonReader reader, out decimal value)
    {
        if (!reader.TryGetDecimal(out value))
            return false;
        ReadOnlySpan<byte> literal = Strict.Bytes(ref reader);
        if (literal.Length <= AlwaysExact && literal.IndexOfAny((byte)'e', (byte)'E') < 0)
            return true;
        byte[] rendered = Encoding.ASCII.GetBytes(value.ToString(CultureInfo.InvariantCulture));
        return Digits.Of(literal) == Digits.Of(rendered);
    }

    /// <summary>A number as its significant digits and the power of ten of the last; equal where the numbers are.</summary>
    private readonly record struct Digits(bool Negative, string Significant, long Exponent)
    {
        public static Digits Of(ReadOnlySpan<byte> literal)
        {
            int end = literal.IndexOfAny((byte)'e', (byte)'E');
            long exponent = end < 0 ? 0 : Power(literal.Slice(end + 1));
            ReadOnlySpan<byte> mantissa = end < 0 ? literal : literal.Slice(0, end);
            int point = mantissa.IndexOf((byte)'.');
            if (point >= 0)
                exponent -= mantissa.Length - point - 1;
            string digits = Encoding.ASCII.GetString(mantissa.ToArray()).Replace(".", "").TrimStart('-').TrimStart('0');
            string significant = digits.TrimEnd('0');
            return significant.Length == 0
                ? default(Digits) with { Significant = "" }
                : new Digits(mantissa[0] == '-', significant, exponent + digits.Length - significant.Length);
        }

        /// <summary>The exponent; one that no decimal has stays large.</summary>
        private static long Power(ReadOnlySpan<byte> literal)
        {
            long power = 0;
            foreach (byte b in literal)
            {
                if (b is >= (byte)'0' and <= (byte)'9')
                    power = Math.Min((power * 10) + (b - '0'), int.MaxValue);
            }

            return literal[0] == '-' ? -power : power;
        }
    }
}
