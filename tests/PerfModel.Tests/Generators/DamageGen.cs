using System;
using System.Text;
using CsCheck;

namespace PerfModel.Tests.Generators;

/// <summary>Damages JSON: cut out, doubled, overwritten, tokens thrown in, one byte changed.</summary>
internal static class DamageGen
{
    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1", "1.5", "1e999", "1e-40", "79228162514264337593543950336", "\"98\"", "\"kind\":\"range\",",
        "\"kind\":", "\"text\":\"\",", "\"x\":1,", "\\ud800", "\\u0000", "\"all\"", "\"quantity\"", "\"targets\":[", "\"error\":{},", "\"remarks\":[],", "\"unit\":\"/\",",
        "\"indicators\":[", "\"target\":{", "\"name\":\"\",",
    ];

    /// <summary>Tokens without an order.</summary>
    public static Gen<string> Nonsense { get; } = Gen.OneOf(Tokens).Array[0, 12].Select(string.Concat);

    /// <summary>A document with one damage.</summary>
    public static Gen<byte[]> Of(Gen<byte[]> documents) =>
        Gen.Select(documents, Gen.Int[0, 4], Gen.Int[0, 100000], Gen.Int[0, 100000], Gen.OneOf(Tokens), Gen.Byte, Damage);

    private static byte[] Damage(byte[] json, int how, int at, int other, string token, byte value)
    {
        int start = at % json.Length, end = Math.Max(start, other % json.Length);
        switch (how)
        {
            case 0:
                return [.. json[..start], .. json[end..]];
            case 1:
                return [.. json[..start], .. Encoding.UTF8.GetBytes(token), .. json[start..]];
            case 2:
                return [.. json[..end], .. json[start..]];
            case 3:
                return [.. json[..start], .. Encoding.UTF8.GetBytes(token), .. json[end..]];
            default:
                byte[] copy = [.. json];
                copy[start] = value;
                return copy;
        }
    }
}
