using System;
using System.Collections.Generic;

namespace PerfModel.Fuzz.Making;

/// <summary>Damages inputs in small ways, one to four at a time.</summary>
internal static class Mutator
{
    private const int MostLength = 4000;

    private static readonly string[] LookAlikes =
        ["0O〇０零", "1lI１一", "2Z２二两", "5S５五", "8B８", "%％﹪", ">＞≧≥", "<＜≦≤", "-－—~～至到", "(（[【", ")）]】", ".．。点", ",，、", ":：", " \u3000\u00A0"];

    /// <summary>A damaged input.</summary>
    public static string Mutate(string input, IReadOnlyList<string> others, Random random)
    {
        for (int times = random.Next(1, 5); times > 0; times--)
            input = Once(input, others, random);
        return input.Length > MostLength ? input[..MostLength] : input;
    }

    private static string Once(string input, IReadOnlyList<string> others, Random random)
    {
        int at = random.Next(input.Length + 1);
        int length = Math.Min(input.Length - at, 1 + random.Next(random.Next(2) == 0 ? 1 : 6));
        return random.Next(12) switch
        {
            0 or 1 => input.Remove(at, length),
            2 or 3 => input.Insert(at, Words.Any(random)),
            4 => input.Insert(at, Character(random).ToString()),
            5 => input.Insert(at, " \u3000\u00A0\t\n"[random.Next(5)].ToString()),
            6 => input.Remove(at, length).Insert(at, Words.Any(random)),
            7 => input.Insert(random.Next(input.Length + 1), input.Substring(at, length)),
            8 => Exchanged(input, at, random),
            9 => input.Remove(at, length).Insert(random.Next(input.Length - length + 1), input.Substring(at, length)),
            10 => Spliced(input, at, others, random),
            _ => input.Insert(at, random.Next(100000).ToString(System.Globalization.CultureInfo.InvariantCulture)),
        };
    }

    /// <summary>A part of another input in the middle of this one.</summary>
    private static string Spliced(string input, int at, IReadOnlyList<string> others, Random random)
    {
        if (others.Count == 0)
            return input;
        string other = others[random.Next(others.Count)];
        int from = random.Next(other.Length + 1);
        return input[..at] + other[from..];
    }

    /// <summary>A character that looks like the one that stands there, or another digit for a digit.</summary>
    private static string Exchanged(string input, int at, Random random)
    {
        if (at >= input.Length)
            return input;
        foreach (string alike in LookAlikes)
        {
            if (alike.Contains(input[at], StringComparison.Ordinal))
                return input.Remove(at, 1).Insert(at, alike[random.Next(alike.Length)].ToString());
        }

        return input.Remove(at, 1).Insert(at, Character(random).ToString());
    }

    private static char Character(Random random) => random.Next(5) switch
    {
        0 => (char)random.Next(0x20, 0x7F),
        1 => (char)random.Next(0x20),
        2 => (char)random.Next(0x4E00, 0xA000),
        3 => (char)random.Next(0x2000, 0x3400),
        _ => (char)random.Next(0x10000),
    };
}
