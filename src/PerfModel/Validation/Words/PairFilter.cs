using System;

namespace PerfModel.Validation;

/// <summary>The pairs of neighbouring characters of a form's names, as a set that may rarely say yes by mistake.</summary>
internal sealed class PairFilter
{
    private const int BitsForPair = 32;
    private const int Fewest = 64;
    private readonly ulong[] _bits;
    private readonly uint _mask;

    private PairFilter(int pairs)
    {
        int bits = Fewest;
        while (bits < pairs * (long)BitsForPair && bits < int.MaxValue / 2)
            bits *= 2;
        _bits = new ulong[bits / Fewest];
        _mask = (uint)bits - 1;
    }

    /// <summary>The pairs of all names of a form.</summary>
    public static PairFilter Of(FormFacts facts)
    {
        var filter = new PairFilter(facts.Letters);
        for (int i = 0; i < facts.Indicators.Length; i++)
        {
            ReadOnlySpan<char> name = facts.NameOf(i);
            for (int k = 1; k < name.Length; k++)
            {
                uint bit = filter.Bit(name[k - 1], name[k]);
                filter._bits[bit >> 6] |= 1UL << (int)(bit & 63);
            }
        }

        return filter;
    }

    /// <summary>Whether the text shares more than <paramref name="least"/> pairs with the names; pairs across a sign or inside a usual word do not count.</summary>
    public bool SharesMore(ReadOnlySpan<char> text, int least)
    {
        int shared = 0;
        for (int i = 0; i + 1 < text.Length;)
        {
            WordTraits word = WordLexicon.Names.At(text, i, text.Length, out int length);
            if (length > 0 && (word & (WordTraits.Rise | WordTraits.Degree | WordTraits.Wish | WordTraits.Public)) != 0)
            {
                i += length;
                continue;
            }

            uint bit = Bit(text[i], text[i + 1]);
            if ((_bits[bit >> 6] & (1UL << (int)(bit & 63))) != 0 && ++shared > least)
                return true;
            i++;
        }

        return false;
    }

    private uint Bit(char a, char b)
    {
        uint mixed = unchecked((((uint)a << 16) | b) * 0x9E3779B1u);
        return (mixed ^ (mixed >> 15)) & _mask;
    }
}
