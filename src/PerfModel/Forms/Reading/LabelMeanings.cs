namespace PerfModel.Forms.Reading;

/// <summary>What one text stands for as a label, in each part of a form. Found once for a text, asked many times.</summary>
internal sealed class LabelMeanings
{
    private readonly Field?[] _fields = new Field?[(int)LabelPlace.Foot + 1];

    /// <summary>The meanings of a text that is no label.</summary>
    public static LabelMeanings None { get; } = new();

    /// <summary>What the text stands for in a part; null where it is no label there.</summary>
    public Field? this[LabelPlace place]
    {
        get => _fields[(int)place];
        set => _fields[(int)place] = value;
    }

    /// <summary>Whether the text is a label of any part.</summary>
    public bool Any => this != None;
}
