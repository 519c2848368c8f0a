namespace PerfModel;

public abstract partial class Target
{
    /// <summary>The canonical Chinese form; it parses back to an equal target.</summary>
    public override string ToString() => Kind.ToString();
}
