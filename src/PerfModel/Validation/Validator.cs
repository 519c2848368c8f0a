using System;
using PerfModel.Validation;

namespace PerfModel;

/// <summary>Finds what is wrong with forms. Immutable: one instance may be used by any number of threads.</summary>
/// <remarks>No form that the model can hold makes it throw.</remarks>
public sealed class Validator
{
    private readonly ValidationProfile? _profile;

    /// <summary>Makes a validator that uses one profile for every form.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    public Validator(ValidationProfile profile) => _profile = profile ?? throw new ArgumentNullException(nameof(profile));

    private Validator() => _profile = null;

    /// <summary>A validator that chooses the library's profile for each form: <see cref="ValidationProfile.For"/>.</summary>
    public static Validator Default { get; } = new();

    /// <summary>The profile; null where it is chosen for each form.</summary>
    public ValidationProfile? Profile => _profile;

    /// <summary>Validates one form by the rules over indicators and forms.</summary>
    /// <param name="form">The form.</param>
    /// <param name="formIndex">Its number within a document, counted from 0, for the places of the findings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public ValidationResult Validate(PerformanceForm form, int formIndex = 0)
    {
        var run = new ValidationRun();
        PerformanceForm complete = CompleteForm.Of(form ?? throw new ArgumentNullException(nameof(form)));
        run.Add(complete, formIndex, RulesFor(complete));
        return run.Result();
    }

    /// <summary>Validates the forms of a document, one by one and together; the rules over documents are those of the profile of its first form.</summary>
    /// <param name="document">The document, or some forms that follow one another in a larger one.</param>
    /// <param name="firstForm">The number of its first form within the larger one, counted from 0, for the places of the findings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public ValidationResult Validate(FormDocument document, int firstForm = 0)
    {
        ValueList<PerformanceForm> forms = (document ?? throw new ArgumentNullException(nameof(document))).Forms ?? ValueList<PerformanceForm>.Empty;
        var run = new ValidationRun();
        for (int i = 0; i < forms.Count; i++)
        {
            PerformanceForm complete = CompleteForm.Of(forms[i]);
            run.Add(complete, firstForm + i, forms[i] is null ? RuleSet.None : RulesFor(complete));
        }

        if (forms.Count > 0)
            run.AddDocument(RulesFor(CompleteForm.Of(forms[0])));
        return run.Result();
    }

    private RuleSet RulesFor(PerformanceForm form) => (_profile ?? ProfileChoice.For(form)).Rules;
}
