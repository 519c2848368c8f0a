namespace PerfModel.Validation;

/// <summary>Which units contradict the head of a name. Only what nobody would write is contradicted.</summary>
internal static class UnitFit
{
    private const string Piece = "个";
    private const UnitTraits Plain = UnitTraits.Money | UnitTraits.Multiplier | UnitTraits.Count | UnitTraits.Time | UnitTraits.Area | UnitTraits.Length | UnitTraits.Score;

    /// <summary>Whether a plain, known unit measures something else than the head names. Percent of what is no rate is another matter.</summary>
    public static bool Contradicts(WordTraits head, UnitTraits unit)
    {
        UnitTraits measured = unit & Plain;
        if (measured == UnitTraits.None || (unit & (UnitTraits.Compound | UnitTraits.Unknown)) != 0)
            return false;
        UnitTraits fitting = Fitting(head);
        return fitting != UnitTraits.None && (measured & fitting) == 0;
    }

    /// <summary>Whether people are told in money, in pieces of something, or in an odd word such as 个次.</summary>
    public static bool IsNoPeople(WordTraits head, UnitTraits traits, Unit unit)
    {
        if ((head & WordTraits.People) == 0 || (traits & UnitTraits.Compound) != 0)
            return false;
        return (traits & (UnitTraits.Money | UnitTraits.Unknown)) != 0
            || ((traits & UnitTraits.Count) != 0 && !UnitTrait.IsPeople(unit) && unit.Symbol != Piece);
    }

    /// <summary>The measure word that stands behind 个: 个次 counts 次; null where there is none.</summary>
    public static Unit? BehindPiece(QuantityTarget quantity) =>
        quantity.Unit?.Symbol == Piece && quantity.Subject is { Length: 1 } word && UnitCatalog.Default.TryParse(word, out Unit? unit) && unit!.IsKnown ? unit : null;

    private static UnitTraits Fitting(WordTraits head)
    {
        if ((head & WordTraits.Score) != 0)
            return UnitTraits.Score | UnitTraits.Ratio;
        if ((head & (WordTraits.Rate | WordTraits.Satisfaction)) != 0)
            return UnitTraits.Ratio | ((head & WordTraits.Satisfaction) != 0 ? UnitTraits.Score : UnitTraits.None);
        if ((head & WordTraits.Money) != 0)
            return UnitTraits.Money | UnitTraits.Multiplier;
        if ((head & WordTraits.Area) != 0)
            return UnitTraits.Area | UnitTraits.Multiplier;
        if ((head & WordTraits.Length) != 0)
            return UnitTraits.Length | UnitTraits.Multiplier;
        return (head & WordTraits.Duration) != 0 ? UnitTraits.Time | UnitTraits.Count : UnitTraits.None;
    }
}
