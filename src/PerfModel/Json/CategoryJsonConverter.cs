using System.Text.Json;

namespace PerfModel.Json;

/// <summary>A category as its id: <c>"output.quantity"</c>. An id that the options' catalogue does not have is refused.</summary>
public sealed class CategoryJsonConverter : StringJsonConverter<Category>
{
    /// <summary>A converter that knows the library's own categories.</summary>
    public CategoryJsonConverter()
        : this(PerfModelJsonOptions.Default)
    {
    }

    /// <summary>A converter that knows the categories of the options.</summary>
    /// <exception cref="System.ArgumentNullException"><paramref name="options"/> is null.</exception>
    public CategoryJsonConverter(PerfModelJsonOptions options)
        : base(options)
    {
    }

    private protected override string Format(Category value) => WriterExtensions.Checked(value.Id);

    internal override Category ReadValue(ref Utf8JsonReader reader, ReadScope scope) => Strict.Category(ref reader, scope);
}
