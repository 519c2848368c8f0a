using System;
using PerfModel.Tables;

namespace PerfModel.Text;

/// <summary>
/// Folds half-width, full-width and look-alike signs to one sign and traditional characters to simplified ones, one character to one
/// character, so that positions stay
/// true; and says what each character is to a reader.
/// </summary>
internal static class Fold
{
    private const int ClassShift = 16;
    private const int ValueShift = 24;

    /// <summary>
    /// What is known of each character: the folded sign in the lowest 16 bits, its class in the next 8, its value as a digit or numeral in
    /// the highest.
    /// </summary>
    private static readonly uint[] Infos = Load();

    /// <summary>The sign that a character stands for.</summary>
    public static char Of(char c) => (char)Infos[c];

    /// <summary>Sign, class and value of a character in one.</summary>
    public static uint InfoOf(char c) => Infos[c];

    /// <summary>The sign of an info.</summary>
    public static char SignOf(uint info) => (char)info;

    /// <summary>The class of an info.</summary>
    public static SignClass ClassOf(uint info) => (SignClass)(byte)(info >> ClassShift);

    /// <summary>The value of an info: of a digit its number, of a numeral see <see cref="NumeralValue"/>, else 0.</summary>
    public static int ValueOf(uint info) => (int)(info >> ValueShift);

    /// <summary>The same sign with another class and no value.</summary>
    public static uint WithClass(uint info, SignClass signClass) => (char)info | ((uint)signClass << ClassShift);

    /// <summary>Folds a text into a buffer of the same length.</summary>
    public static void To(ReadOnlySpan<char> text, Span<char> folded)
    {
        uint[] infos = Infos;
        for (int i = 0; i < text.Length; i++)
            folded[i] = (char)infos[text[i]];
    }

    /// <summary>The folded text as a string.</summary>
    public static string Of(string text)
    {
        char[] folded = new char[text.Length];
        To(text.AsSpan(), folded);
        return new string(folded);
    }

    private static uint[] Load()
    {
        char[] signs = Signs();
        var classes = new SignClass[char.MaxValue + 1];
        byte[] values = new byte[char.MaxValue + 1];
        LetterClasses(classes);
        foreach (string[] row in Table.Embedded("signs.tsv", 2))
        {
            if (!CamelCase<SignClass>.TryParse(row[0], out SignClass signClass))
                throw new FormatException($"'{row[0]}' is no class of signs.");
            foreach (char c in row[1] == "\\n" ? "\n" : row[1])
                classes[c] = signClass;
        }

        for (char c = '0'; c <= '9'; c++)
            (classes[c], values[c]) = (SignClass.Digit, (byte)(c - '0'));
        NumeralValue.Load(values);
        uint[] infos = new uint[char.MaxValue + 1];
        for (int c = 0; c < infos.Length; c++)
            infos[c] = signs[c] | ((uint)classes[signs[c]] << ClassShift) | ((uint)values[signs[c]] << ValueShift);
        return infos;
    }

    private static char[] Signs()
    {
        char[] signs = new char[char.MaxValue + 1];
        for (int c = 0; c < signs.Length; c++)
            signs[c] = (char)c;
        foreach (char blank in "\t\r\v\f")
            signs[blank] = ' ';
        foreach (char line in "\u0085\u2028\u2029")
            signs[line] = '\n';
        foreach (char c in "[{")
            signs[c] = '(';
        foreach (char c in "]}")
            signs[c] = ')';
        for (char c = '\uFF01'; c <= '\uFF5E'; c++)
            signs[c] = signs[(char)(c - 0xFEE0)];
        foreach (string[] row in Table.Embedded("folding.tsv", 3))
        {
            foreach (char c in row[1])
                signs[c] = row[0] == "blank" ? ' ' : row[0][0];
        }

        foreach (string[] row in Table.Embedded("traditional.tsv", 2))
        {
            foreach (char c in row[1])
                signs[c] = row[0][0];
        }

        return signs;
    }

    private static void LetterClasses(SignClass[] classes)
    {
        const char LastControl = '\u009F';
        for (char c = '\0'; c <= LastControl; c++)
            classes[c] = c is < ' ' or >= '\u007F' ? SignClass.Control : SignClass.Other;
        classes[' '] = SignClass.Blank;
        for (char c = 'A'; c <= 'Z'; c++)
            classes[c] = classes[c + ('a' - 'A')] = SignClass.Latin;
        for (char c = '\u0391'; c <= '\u03C9'; c++)
            classes[c] = SignClass.Ratio;
        classes['\u00B5'] = classes['€'] = classes['£'] = classes['Ω'] = SignClass.Ratio;
        for (char c = '\u3300'; c <= '\u33FF'; c++)
            classes[c] = SignClass.Ratio;
        for (char c = '\u2100'; c <= '\u214F'; c++)
            classes[c] = SignClass.Ratio;
        for (char c = '\u3400'; c <= '\u9FFF'; c++)
            classes[c] = SignClass.Han;
        classes['〇'] = SignClass.Han;
        for (char c = '\uD800'; c <= '\uDFFF'; c++)
            classes[c] = SignClass.Control;
    }
}
