using System.ComponentModel;
using PerfModel.Conversion;

namespace PerfModel;

// The converters are attached here, so that the types themselves know nothing of System.ComponentModel.
[TypeConverter(typeof(TargetTypeConverter))]
public abstract partial class Target;

[TypeConverter(typeof(PartialDateTypeConverter))]
public readonly partial struct PartialDate;

[TypeConverter(typeof(UnitTypeConverter))]
public sealed partial class Unit;

[TypeConverter(typeof(CategoryTypeConverter))]
public sealed partial class Category;
