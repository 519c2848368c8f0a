namespace PerfModel.Validation;

/// <summary>Forms without null lists, whoever made them, so that no rule has to ask.</summary>
internal static class CompleteForm
{
    public static PerformanceForm Of(PerformanceForm? form)
    {
        if (form is null)
            return new PerformanceForm();
        bool complete = form.Goals is not null && form.Indicators is not null && form.EmptyCategories is not null && form.OtherFields is not null
            && form.ColumnLabels is not null && form.Unplaced is not null && form.Places is not null;
        return complete ? form : form with
        {
            Goals = form.Goals ?? ValueList<Goal>.Empty,
            Indicators = form.Indicators ?? ValueList<Indicator>.Empty,
            EmptyCategories = form.EmptyCategories ?? ValueList<CategoryLabel>.Empty,
            OtherFields = form.OtherFields ?? ValueList<LabelledText>.Empty,
            ColumnLabels = form.ColumnLabels ?? ValueList<LabelledText>.Empty,
            Unplaced = form.Unplaced ?? ValueList<PlacedText>.Empty,
            Places = form.Places ?? ValueList<FieldPlace>.Empty,
        };
    }
}
