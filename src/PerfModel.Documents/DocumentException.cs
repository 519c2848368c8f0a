using System;
using PerfModel.Tables;

namespace PerfModel.Documents;

/// <summary>A document could not be read or written: what is wrong with it, and where.</summary>
public sealed class DocumentException : Exception
{
    private static readonly MessageTable Messages = new("document-errors.tsv");

    /// <summary>Makes the exception.</summary>
    /// <param name="code">What is wrong.</param>
    /// <param name="argument">What was found, or the limit; it stands in the message.</param>
    /// <param name="place">Where; null where the whole file is meant.</param>
    /// <param name="inner">The exception of a library below, if there was one.</param>
    public DocumentException(DocumentErrorCode code, string argument = "", SourcePlace? place = null, Exception? inner = null)
        : base(null, inner) => (Code, Argument, Place) = (code, argument ?? "", place);

    /// <summary>The stable code.</summary>
    public DocumentErrorCode Code { get; }

    /// <summary>What was found, or the limit.</summary>
    public string Argument { get; }

    /// <summary>Where; null where the whole file is meant.</summary>
    public SourcePlace? Place { get; }

    /// <summary>The message in Chinese.</summary>
    public override string Message => GetMessage();

    /// <summary>The message in Chinese or English, with the place in front where there is one; code and argument are the same in both.</summary>
    public string GetMessage(Language language = Language.Chinese)
    {
        string message = Messages.Format(CamelCase<DocumentErrorCode>.Of(Code), language, Argument);
        return Place is null ? message : Place.GetText(language) + (language == Language.Chinese ? "：" : ": ") + message;
    }
}
