using System;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace PerfModel.Tests;

/// <summary>
/// A culture in which everything that depends on one comes out otherwise: decimal comma, dots between the thousands, other signs and digits, the Buddhist
/// calendar, the Turkish i. The tests run in it where the environment variable PERFMODEL_TEST_CULTURE is <c>hostile</c>.
/// </summary>
internal sealed class HostileCulture : CultureInfo
{
    private const string Variable = "PERFMODEL_TEST_CULTURE";
    private readonly CultureInfo _turkish = new("tr-TR", useUserOverride: false);

    private HostileCulture()
        : base("th-TH", useUserOverride: false)
    {
        NumberFormat = new NumberFormatInfo
        {
            NumberDecimalSeparator = ",",
            NumberGroupSeparator = ".",
            CurrencyDecimalSeparator = ",",
            CurrencyGroupSeparator = ".",
            PercentDecimalSeparator = ",",
            PercentGroupSeparator = ".",
            PercentSymbol = "pct",
            PerMilleSymbol = "pml",
            NegativeSign = "~",
            PositiveSign = "plus",
            NativeDigits = ["๐", "๑", "๒", "๓", "๔", "๕", "๖", "๗", "๘", "๙"],
            DigitSubstitution = DigitShapes.NativeNational,
        };
        DateTimeFormat.Calendar = new ThaiBuddhistCalendar();
        DateTimeFormat.DateSeparator = "|";
        DateTimeFormat.TimeSeparator = ";";
    }

    /// <inheritdoc/>
    public override TextInfo TextInfo => _turkish.TextInfo;

    /// <inheritdoc/>
    public override CompareInfo CompareInfo => _turkish.CompareInfo;

    /// <summary>Makes it the culture of this thread and of all that come.</summary>
    public static void Use()
    {
        var culture = new HostileCulture();
        CurrentCulture = culture;
        CurrentUICulture = culture;
        DefaultThreadCurrentCulture = culture;
        DefaultThreadCurrentUICulture = culture;
    }

    [ModuleInitializer]
    internal static void UseWhereAsked()
    {
        string? name = Environment.GetEnvironmentVariable(Variable);
        if (name == "hostile")
            Use();
        else if (!string.IsNullOrEmpty(name))
            throw new InvalidOperationException($"{Variable} is {name}; only hostile is known.");
    }

    /// <summary>Whether the tests are to run in it.</summary>
    public static bool IsAsked =>
#if NETSTANDARD_BUILD
        true;
#else
        Environment.GetEnvironmentVariable(Variable) == "hostile";
#endif
}
