using System;
using System.ComponentModel;
using System.Globalization;

namespace PerfModel.Conversion;

/// <summary>Converts a value from and to its text, the same in every culture, for configuration, data binding and designers.</summary>
internal abstract class TextConverter<T> : TypeConverter
    where T : notnull
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <exception cref="FormatException">The text is no value of the type.</exception>
    /// <exception cref="NotSupportedException">It is not a text.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Parse(text) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is T ? value.ToString() : base.ConvertTo(context, culture, value, destinationType);

    protected abstract T Parse(string text);
}

/// <inheritdoc/>
internal sealed class TargetTypeConverter : TextConverter<Target>
{
    protected override Target Parse(string text) => Target.Parse(text);
}

/// <inheritdoc/>
internal sealed class PartialDateTypeConverter : TextConverter<PartialDate>
{
    protected override PartialDate Parse(string text) => PartialDate.Parse(text);
}

/// <inheritdoc/>
internal sealed class UnitTypeConverter : TextConverter<Unit>
{
    protected override Unit Parse(string text) => Unit.Parse(text);
}

/// <inheritdoc/>
internal sealed class CategoryTypeConverter : TextConverter<Category>
{
    protected override Category Parse(string text) => Category.Parse(text);
}
