namespace PerfModel.Validation;

/// <summary>Chooses the profile that fits a form by what its labels say.</summary>
internal static class ProfileChoice
{
    public static ValidationProfile For(PerformanceForm form)
    {
        bool cost2021 = false;
        foreach (Indicator indicator in form.Indicators.AsSpan())
        {
            if (States(indicator?.Level1) || States(indicator?.Level2))
                return ValidationProfile.Local;
            cost2021 |= IsCost2021(indicator?.Category);
        }

        foreach (CategoryLabel label in form.EmptyCategories.AsSpan())
        {
            if (States(label))
                return ValidationProfile.Local;
        }

        return cost2021 ? ValidationProfile.National2021 : ValidationProfile.National2015;
    }

    private static bool States(CategoryLabel? label) => label is not null && label.Obligation != Obligation.Unstated;

    private static bool IsCost2021(Category? category) => category is { Group: CategoryGroup.Cost } && category != Category.Cost;
}
