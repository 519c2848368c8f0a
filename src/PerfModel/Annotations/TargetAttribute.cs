#if NET8_0_OR_GREATER
using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using PerfModel.Json;
using PerfModel.Tables;

namespace PerfModel;

/// <summary>Demands that a text is a target: <c>[Target] public string? Goal { get; set; }</c>. For models that keep texts, with
/// DataAnnotations.</summary>
/// <remarks>
/// <para>Null and the empty text are allowed, as with other attributes: <see cref="RequiredAttribute"/> forbids them. Values that are
/// <see cref="Target"/> already are right, but for
/// <see cref="Kind"/>.</para>
/// <para>The message says what is wrong and where, in <see cref="Language"/>, where <see cref="ValidationAttribute.ErrorMessage"/> does not
/// say something else.</para>
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class TargetAttribute : ValidationAttribute
{
    private readonly TargetKind? _kind;

    /// <summary>The kind that the target must have; every kind is allowed where it is not set.</summary>
    public TargetKind Kind
    {
        get => _kind ?? default;
        init => _kind = value;
    }

    /// <summary>The language of the message; Chinese by default.</summary>
    public Language Language { get; init; }

    /// <inheritdoc/>
    public override bool RequiresValidationContext => false;

    /// <summary>Whether a value is null, empty, or a target of the kind.</summary>
    public override bool IsValid(object? value) => Problem(value) is null;

    /// <inheritdoc/>
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        string? problem = Problem(value);
        if (problem is null)
            return ValidationResult.Success;
        IEnumerable<string>? members = validationContext?.MemberName is string member ? [member] : null;
        bool isOwn = ErrorMessage is null && ErrorMessageResourceName is null;
        return new ValidationResult(isOwn ? problem : FormatErrorMessage(validationContext?.DisplayName ?? ""), members);
    }

    private string? Problem(object? value)
    {
        if (value is null or "")
            return null;
        if (value is not string text)
            return value is Target target ? OfKind(target)
                : throw new InvalidOperationException("[Target] stands at texts and targets, not at " + value.GetType() + ".");
        TargetParseResult result = TargetParser.Parse(text);
        return result.Target is Target read ? OfKind(read) : result.Error!.GetMessage(Language);
    }

    private string? OfKind(Target target) => _kind is null || target.Kind == _kind
        ? null
        : new PerfModelJsonException(JsonErrorCode.KindMismatch, "", CamelCase<TargetKind>.Of(_kind.Value),
            CamelCase<TargetKind>.Of(target.Kind)).GetMessage(Language);
}
#endif
