namespace PerfModel.Validation;

/// <summary>The code of a rule over one indicator.</summary>
/// <param name="context">The indicator, and where to report.</param>
public delegate void IndicatorCheck(IndicatorContext context);

/// <summary>The code of a rule over one form.</summary>
/// <param name="context">The form, and where to report.</param>
public delegate void FormCheck(FormContext context);

/// <summary>The code of a rule over all forms of a document.</summary>
/// <param name="context">The document, and where to report.</param>
public delegate void DocumentCheck(DocumentContext context);
