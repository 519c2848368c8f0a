using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace PerfModel.Benchmarks;

/// <summary>
/// What the parser answers to every text of the suite and to damaged variants of it, a line each: target, error with place, remarks. Two snapshots of two
/// commits, compared line by line, show every difference that a change has made.
/// </summary>
internal static class Snapshot
{
    private const int Seed = 7;
    private const int VariantsOfText = 32;
    private const int LongestText = 120;
    private const string Pool = "0123456789%≥≤><=（）()，。、；：-~～/ 　年月日以上不低于超过约万亿千百十一二三两半个人次元前底内每或且和至到增长提升下降达控制在完成零余多左右率的";

    /// <summary>Writes the snapshot to a file, and how many texts it has to the output.</summary>
    public static void Write(string path, TextWriter output)
    {
        using var file = new StreamWriter(path, false, new UTF8Encoding(false));
        int count = 0;
        foreach (string text in Texts())
        {
            file.WriteLine($"{Escaped(text)}\t{Escaped(Answer(TargetParser.Parse(text)))}");
            count++;
        }

        output.WriteLine($"{count} texts");
    }

    private static string Answer(TargetParseResult result)
    {
        string target = result.Target is null ? "" : PerfModelJson.Serialize(result.Target);
        string error = result.Error is TargetError e ? $"{e.Code}@{e.Position}+{e.Length}" : "";
        return $"{target}{error} {string.Join(';', result.Remarks.Select(r => $"{r.Code}@{r.Position}+{r.Length}={r.Argument}"))}";
    }

    private static IEnumerable<string> Texts()
    {
        string[] cases = [.. TextSets.Cases.Select(text => text.Text).Where(text => text.Length is > 0 and < LongestText)];
#pragma warning disable CA5394 // The variants are to be the same in every run; nothing is to be kept secret.
        var random = new Random(Seed);
        foreach (string text in cases)
        {
            yield return text;
            for (int i = 0; i < VariantsOfText; i++)
                yield return Damaged(text, random);
        }
    }

    private static string Damaged(string text, Random random)
    {
        var damaged = new StringBuilder(text);
        for (int i = random.Next(1, 3); i > 0 && damaged.Length > 0; i--)
        {
            int place = random.Next(damaged.Length);
            char c = Pool[random.Next(Pool.Length)];
            switch (random.Next(4))
            {
                case 0:
                    damaged.Remove(place, 1);
                    break;
                case 1:
                    damaged.Insert(place, c);
                    break;
                case 2:
                    damaged[place] = c;
                    break;
                default:
                    damaged.Insert(place, ' ');
                    break;
            }
        }
#pragma warning restore CA5394

        return damaged.ToString();
    }

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
}
