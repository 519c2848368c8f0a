namespace PerfModel.Text;

/// <summary>A word of a lexicon with all its roles.</summary>
internal struct Word
{
    private const int MeaningBits = 8;

    /// <summary>Marks the bits of a second set of roles, which are asked for more rarely.</summary>
    public const ulong Rare = 1UL << 63;

    private ulong _roles;
    private ulong _rareRoles;

    /// <summary>The longest shorter word that begins alike, or 0.</summary>
    public ushort Prefix;

    /// <summary>How many characters the word has.</summary>
    public ushort Length;

    /// <summary>The unit that the word names, where it names one.</summary>
    public object? Unit;

    /// <summary>The multiplier that the word names, where it names one.</summary>
    public object? Multiplier;

    /// <summary>The roles of this word and of all shorter ones that begin alike, of either set.</summary>
    public ulong Roles;
    public ulong RareRoles;

    /// <summary>Likewise the meanings in the group of marks, a bit each.</summary>
    public ulong Marks;

    private ulong _meanings;

    /// <summary>Whether the word can play one of the roles; all of them are of one set.</summary>
    public readonly bool Has(ulong roles) => ((roles & Rare) == 0 ? _roles & roles : _rareRoles & roles & ~Rare) != 0;

    /// <summary>Whether the word or a shorter one that begins alike can play one of the roles.</summary>
    public readonly bool MayHave(ulong roles) => ((roles & Rare) == 0 ? Roles & roles : RareRoles & roles & ~Rare) != 0;

    /// <summary>Takes over what is known of the shorter word.</summary>
    public void Inherit(in Word prefix, int markGroup)
    {
        Roles = _roles | prefix.Roles;
        RareRoles = _rareRoles | prefix.RareRoles;
        Marks = prefix.Marks | (Meaning(markGroup) is var mark and > 0 ? 1UL << mark : 0);
    }

    /// <summary>The meaning of the word in a group of roles; 0 where it has none there.</summary>
    public readonly int Meaning(int group) => (byte)(_meanings >> (group * MeaningBits));

    /// <summary>Notes a role, and the meaning that the word has in it.</summary>
    public void Add(ulong role, int group, int meaning)
    {
        if ((role & Rare) == 0)
            _roles |= role;
        else
            _rareRoles |= role;
        if (group >= 0)
            _meanings = (_meanings & ~(0xFFUL << (group * MeaningBits))) | ((ulong)(byte)meaning << (group * MeaningBits));
    }
}
