#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;

// A class library that was compiled against the build for .NET Standard 2.0 looks for this type here: it stands in the signature of every init accessor.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#endif
