namespace PerfModel.Text;

/// <summary>What a folded character is to a reader of texts; the signs of each class stand in <c>signs.tsv</c>.</summary>
internal enum SignClass : byte
{
    /// <summary>A sign that no reader knows.</summary>
    Other,

    /// <summary>A blank, or a character that shows nothing.</summary>
    Blank,

    /// <summary>The end of a line.</summary>
    Line,

    /// <summary>A control character or half a character, which belong in no text.</summary>
    Control,

    /// <summary>0 to 9.</summary>
    Digit,

    /// <summary>&gt;.</summary>
    Greater,

    /// <summary>&lt;.</summary>
    Less,

    /// <summary>=.</summary>
    Equal,

    /// <summary>≥.</summary>
    AtLeast,

    /// <summary>≤.</summary>
    AtMost,

    /// <summary>A full stop of Latin texts, and the point of decimals.</summary>
    Dot,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>、.</summary>
    Pause,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>。.</summary>
    Stop,

    /// <summary>/.</summary>
    Slash,

    /// <summary>-.</summary>
    Dash,

    /// <summary>~.</summary>
    Wave,

    /// <summary>+.</summary>
    Plus,

    /// <summary>±.</summary>
    PlusMinus,

    /// <summary>The sign between factors: ·, *.</summary>
    Times,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>An opening quotation mark.</summary>
    QuoteOpen,

    /// <summary>A closing quotation mark.</summary>
    QuoteClose,

    /// <summary>A quotation mark that opens and closes.</summary>
    Quote,

    /// <summary>¥, $.</summary>
    Currency,

    /// <summary>≈.</summary>
    Approximate,

    /// <summary>½.</summary>
    Fraction,

    /// <summary>A sign that stands for something left out or damaged: □, _, #.</summary>
    Strange,

    /// <summary>①.</summary>
    Ordinal,

    /// <summary>What was read as a note; the first of its characters is <see cref="NoteStart"/>.</summary>
    Note,

    /// <summary>The first character of a note.</summary>
    NoteStart,

    /// <summary>Parts conditions for certain: a semicolon, a line break, an ordinal.</summary>
    Break,

    /// <summary>%, ‰ and other signs that are units. From here on, characters that words begin with.</summary>
    Ratio,

    /// <summary>A Latin or Greek letter.</summary>
    Latin,

    /// <summary>A Chinese character.</summary>
    Han,
}
