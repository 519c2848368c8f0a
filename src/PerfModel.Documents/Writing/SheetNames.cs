using System;
using System.Collections.Generic;
using System.Globalization;

namespace PerfModel.Documents.Writing;

/// <summary>Names of sheets: at most 31 characters, without those that Excel forbids, no two alike.</summary>
internal sealed class SheetNames
{
    private const int Most = 31;
    private const int Shortened = 26;
    private static readonly char[] Forbidden = [':', '\\', '/', '?', '*', '[', ']'];
    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);

    public string Unique(string wanted)
    {
        string plain = string.Concat(Layout.Printable.Of(wanted).Replace("\n", "").Split(Forbidden)).Trim('\'', ' ', '\u3000');
        if (plain.Length > Most)
            plain = Cut(plain);
        if (plain.Length == 0 || plain.Equals("history", StringComparison.OrdinalIgnoreCase))
            plain = "Sheet" + (_used.Count + 1).ToString(CultureInfo.InvariantCulture);
        string name = plain;
        for (int i = 2; !_used.Add(name); i++)
            name = (plain.Length > Shortened ? Cut(plain) : plain) + "(" + i.ToString(CultureInfo.InvariantCulture) + ")";
        return name;
    }

    /// <summary>The name as it stands in formulas.</summary>
    public static string Quoted(string name) => "'" + name.Replace("'", "''") + "'";

    private static string Cut(string name)
    {
        string cut = name.Substring(0, Shortened);
        return char.IsHighSurrogate(cut[Shortened - 1]) ? cut.Substring(0, Shortened - 1) : cut;
    }
}
