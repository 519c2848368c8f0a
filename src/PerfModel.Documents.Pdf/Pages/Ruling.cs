namespace PerfModel.Documents.Pdf.Pages;

/// <summary>A ruling line of a page.</summary>
/// <param name="IsAcross">Whether it goes from left to right; else from below upwards.</param>
/// <param name="At">The coordinate that is the same at both ends.</param>
/// <param name="From">The lesser end.</param>
/// <param name="To">The greater end.</param>
internal readonly record struct Ruling(bool IsAcross, double At, double From, double To)
{
    /// <summary>Lines so near to each other are one.</summary>
    public const double Tolerance = 2.5;

    public bool Reaches(double from, double to) => From <= to + Tolerance && To >= from - Tolerance;

    /// <summary>Whether two lines touch or cross.</summary>
    public bool Meets(Ruling other) => IsAcross == other.IsAcross
        ? System.Math.Abs(At - other.At) <= Tolerance && Reaches(other.From, other.To)
        : Reaches(other.At, other.At) && other.Reaches(At, At);
}
