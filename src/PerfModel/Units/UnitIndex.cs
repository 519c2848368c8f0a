using System;
using System.Collections.Generic;
using System.Threading;
using PerfModel.Tables;
using PerfModel.Text;

namespace PerfModel.Units;

/// <summary>The words of a catalogue: names of units, multipliers, and words that only begin like units.</summary>
internal sealed class UnitIndex(IReadOnlyCollection<UnitEntry> entries)
{
    private const int StackLength = 64;

    private Lexicon? _lexicon;

    /// <summary>The unit that a text names, or null.</summary>
    public Unit? Find(string text)
    {
        Lexicon lexicon = _lexicon ?? Interlocked.CompareExchange(ref _lexicon, Build(), null) ?? _lexicon;
        Span<Glyph> items = text.Length <= StackLength ? stackalloc Glyph[StackLength] : new Glyph[text.Length];
        var glyphs = new Glyphs(text.AsSpan(), items.Slice(0, text.Length), lexicon);
        glyphs.Load();
        glyphs.FindWords();
        return new UnitReader(glyphs, 0, text.Length).ReadWhole();
    }

    /// <summary>Adds the words to a lexicon that is being built; of two units with the same name the later is found.</summary>
    public void AddTo(Lexicon lexicon)
    {
        foreach (UnitEntry entry in entries)
        {
            foreach (string alias in entry.Definition.Aliases.AsSpan())
                lexicon.Add(alias, UnitRole.Unit).Unit = entry;
            lexicon.Add(entry.Definition.Symbol, UnitRole.Unit).Unit = entry;
        }

        foreach (UnitMultiplier multiplier in UnitMultiplier.All)
        {
            ulong roles = UnitRole.MultiplierBelow | (multiplier.InFront ? UnitRole.Multiplier : 0);
            lexicon.Add(multiplier.Symbol, roles).Multiplier = multiplier;
        }

        foreach (string[] row in Table.Embedded("not-units.tsv", 1))
            lexicon.Add(row[0], UnitRole.NoUnit);
        foreach (string[] row in Table.Embedded("nouns.tsv", 1))
            lexicon.Add(row[0], UnitRole.Noun);
    }

    private Lexicon Build()
    {
        var lexicon = new Lexicon();
        AddTo(lexicon);
        return lexicon.Built(UnitRole.NoMarks);
    }
}
