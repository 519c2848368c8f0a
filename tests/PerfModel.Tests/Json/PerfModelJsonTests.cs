using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Tasks;
using FluentAssertions;
using PerfModel.Json;
using Xunit;

namespace PerfModel.Tests.Json;

/// <summary>The ready options, the context, and how they stand beside a user's own.</summary>
public sealed partial class PerfModelJsonTests
{
    private const string Row = """{"target":{"kind":"quantity","text":"≥98.0%","comparison":"atLeast","value":98.0,"unit":"%"},"comparison":"atMost","unit":"元","by":"--12","result":{"kind":"yesNo","text":"是","expected":true}}""";

    private static readonly Target Target = new QuantityTarget(Comparison.AtLeast, 98.0m, UnitCatalog.Default.Parse("%"));

    [Fact]
    public void Chinese_is_readable_and_html_is_safe() =>
        PerfModelJson.Serialize<Target>(new TextTarget("严格执行≥；“好”（①）<script>&'")).Should()
            .Contain("严格执行≥；“好”（①）").And.NotContainAny("<", ">", "&", "'");

    [Fact]
    public void The_options_cannot_be_changed_but_copied()
    {
        PerfModelJson.Options.IsReadOnly.Should().BeTrue();
        Action change = () => PerfModelJson.Options.WriteIndented = true;
        change.Should().Throw<InvalidOperationException>();
        PerfModelJson.Serialize(Target, new JsonSerializerOptions(PerfModelJson.Options) { WriteIndented = true }).Should().Contain("\n");
    }

    [Fact]
    public void Types_that_are_none_of_the_library_are_not_supported()
    {
        Action write = () => PerfModelJson.Serialize(new Version(1, 0));
        write.Should().Throw<NotSupportedException>();
    }

    [Fact]
    public void Every_kind_has_its_form_when_it_is_the_declared_type()
    {
        IEnumerable<Type> kinds = typeof(Target).Assembly.GetExportedTypes().Where(type => typeof(Target).IsAssignableFrom(type));
        foreach (Type kind in kinds)
        {
            new PerfModelJsonConverter().CanConvert(kind).Should().BeTrue(kind.Name);
            PerfModelJson.Options.GetTypeInfo(kind).Kind.Should().Be(JsonTypeInfoKind.None, kind.Name);
        }

        JsonSerializer.Serialize(Target, Target.GetType(), PerfModelJson.Options).Should().Be(PerfModelJson.Serialize(Target));
    }

    [Fact]
    public void Whatever_forms_and_results_are_made_of_has_its_form()
    {
        var reached = new HashSet<Type>();
        Reach(typeof(FormDocument), reached);
        Reach(typeof(TargetParseResult), reached);
        reached.Should().HaveCountGreaterThan(20);
        foreach (Type type in reached)
            new PerfModelJsonConverter().CanConvert(type).Should().BeTrue(type.Name);
    }

    [Fact]
    public void Streams_are_written_and_read()
    {
        using var stream = new MemoryStream();
        PerfModelJson.Serialize(stream, Target);
        stream.Position = 0;
        PerfModelJson.Deserialize<Target>(stream).Should().Be(Target);
    }

    [Fact]
    public async Task A_long_array_is_read_item_by_item_in_small_pieces()
    {
        string json = "[" + string.Join(",\n", Enumerable.Repeat(PerfModelJson.Serialize(Target), 1000)) + ",{\"kind\":\"all\"}]";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var options = new JsonSerializerOptions(PerfModelJson.Options) { DefaultBufferSize = 16 };
        int count = 0;
        Func<Task> read = async () =>
        {
            await foreach (Target? target in PerfModelJson.DeserializeAsyncEnumerable<Target>(stream, options))
            {
                target.Should().Be(Target);
                count++;
            }
        };
        PerfModelJsonException error = (await read.Should().ThrowAsync<PerfModelJsonException>()).Which;
        error.LineNumber.Should().Be(999);
        count.Should().BeGreaterThan(900);
    }

    [Fact]
    public void A_users_source_generated_context_takes_the_converters()
    {
        Dto dto = JsonSerializer.Deserialize(Row, WithConverters.Default.Dto)!;
        dto.Target.Should().Be(Target);
        JsonNode written = JsonNode.Parse(JsonSerializer.Serialize(dto, WithConverters.Default.Dto))!;
        JsonNode.DeepEquals(written, JsonNode.Parse(Row)).Should().BeTrue();
    }

    [Fact]
    public void A_users_source_generated_context_combines_with_the_librarys()
    {
        var options = new JsonSerializerOptions(JsonManner.NewOptions())
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(PerfModelJsonContext.Default, WithoutConverters.Default),
        };
        Dto dto = JsonSerializer.Deserialize<Dto>(Row, options)!;
        dto.Target.Should().Be(Target);
        JsonSerializer.Serialize(dto, options).Should().Be(Row);
    }

    [Fact]
    public void A_users_converter_goes_before_the_contexts_own()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = PerfModelJsonContext.Default };
        options.Converters.Add(new JsonStringEnumConverter<Comparison>());
        JsonSerializer.Serialize(Comparison.AtLeast, options).Should().Be("\"AtLeast\"");
        JsonSerializer.Serialize(Direction.Increase, options).Should().Be("\"increase\"");
    }

    [Fact]
    public void The_context_alone_has_the_librarys_manner() =>
        JsonSerializer.Serialize(Target, typeof(Target), PerfModelJsonContext.Default).Should().Be(PerfModelJson.Serialize(Target));

    [Fact]
    public void Web_defaults_take_the_converters()
    {
        JsonSerializerOptions web = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddPerfModel();
        Dto dto = JsonSerializer.Deserialize<Dto>(Row, web)!;
        dto.Should().Be(JsonSerializer.Deserialize(Row, WithConverters.Default.Dto));
        Action quoted = () => JsonSerializer.Deserialize<Target>("""{"kind":"quantity","comparison":"equal","value":"1"}""", web);
        quoted.Should().Throw<JsonException>("numbers in quotes are refused also where the options allow them");
    }

    /// <summary>The library's types that the properties of a type are of; those that are a string in JSON are not entered.</summary>
    private static void Reach(Type type, HashSet<Type> reached)
    {
        if (type.IsGenericType)
        {
            foreach (Type argument in type.GetGenericArguments())
                Reach(argument, reached);
        }
        else if (type.Assembly == typeof(Target).Assembly && reached.Add(type) && !AsString(type))
        {
            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                Reach(property.PropertyType, reached);
        }
    }

    private static bool AsString(Type type) =>
        type.IsEnum || type == typeof(Unit) || type == typeof(PartialDate) || type == typeof(Category) || type == typeof(CategoryLabel);

    internal sealed record Dto(Target Target, Comparison Comparison, Unit Unit, PartialDate By, TargetParseResult Result);

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(PerfModelJsonConverter)])]
    [JsonSerializable(typeof(Dto))]
    internal sealed partial class WithConverters : JsonSerializerContext;

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Dto))]
    internal sealed partial class WithoutConverters : JsonSerializerContext;
}
