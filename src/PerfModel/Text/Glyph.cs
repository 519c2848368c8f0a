namespace PerfModel.Text;

/// <summary>
/// What is known of one character of a text: the folded sign, its class, its value as a numeral, and the longest word that begins with it.
/// </summary>
internal struct Glyph(uint info)
{
    private uint _info = info;

    /// <summary>The number of the longest word that begins here, or 0.</summary>
    public ushort Word;

    /// <summary>What a reader has noted of the place.</summary>
    public byte Mark;

    /// <summary>The folded sign.</summary>
    public readonly char Sign => Fold.SignOf(_info);

    /// <summary>The value as a digit or a numeral.</summary>
    public readonly int Value => Fold.ValueOf(_info);

    /// <summary>What the sign is to a reader.</summary>
    public readonly SignClass Class => Fold.ClassOf(_info);

    /// <summary>Takes a character out of the text: it has another class, no value, and no word begins with it.</summary>
    public void Become(SignClass signClass) => (_info, Word) = (Fold.WithClass(_info, signClass), 0);
}
