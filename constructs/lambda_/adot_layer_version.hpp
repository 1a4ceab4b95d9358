// AWS Distro for OpenTelemetry.
#pragma once

#include <cdk/input.hpp>
#include <cdk/lambda_/architecture.hpp>
#include <string>

namespace cdk {
class Construct;
}

namespace cdk::lambda_ {

/// A version of one of the layers by which AWS Distro for OpenTelemetry (ADOT) traces functions.
class AdotLambdaLayerVersion {
 public:
  /// The layer's ARN in the scope's region. Errors: AWS keeps none there for the architecture.
  Input<std::string> layer_arn(Construct& scope, const Architecture& architecture) const;

 protected:
  constexpr AdotLambdaLayerVersion(const char* kind, const char* version) : kind_(kind), version_(version) {}

 private:
  const char* kind_;
  const char* version_;
};

/// ADOT's layer for Java: the SDK.
class AdotLambdaLayerJavaSdkVersion : public AdotLambdaLayerVersion {
 public:
  static constexpr AdotLambdaLayerJavaSdkVersion V1_32_0_1() { return AdotLambdaLayerJavaSdkVersion("1.32.0-1"); }
  static constexpr AdotLambdaLayerJavaSdkVersion V1_32_0() { return AdotLambdaLayerJavaSdkVersion("1.32.0"); }
  static constexpr AdotLambdaLayerJavaSdkVersion V1_31_0() { return AdotLambdaLayerJavaSdkVersion("1.31.0"); }
  static constexpr AdotLambdaLayerJavaSdkVersion V1_30_0() { return AdotLambdaLayerJavaSdkVersion("1.30.0"); }
  static constexpr AdotLambdaLayerJavaSdkVersion V1_28_1() { return AdotLambdaLayerJavaSdkVersion("1.28.1"); }
  static constexpr AdotLambdaLayerJavaSdkVersion V1_19_0() { return AdotLambdaLayerJavaSdkVersion("1.19.0"); }
  /// The newest of these; what that is changes with time.
  static constexpr AdotLambdaLayerJavaSdkVersion LATEST() { return V1_32_0_1(); }

 private:
  constexpr explicit AdotLambdaLayerJavaSdkVersion(const char* version) : AdotLambdaLayerVersion("JAVA_SDK", version) {}
};

/// ADOT's layer for Java: an agent that instruments by itself.
class AdotLambdaLayerJavaAutoInstrumentationVersion : public AdotLambdaLayerVersion {
 public:
  static constexpr AdotLambdaLayerJavaAutoInstrumentationVersion V1_32_0_1() {
    return AdotLambdaLayerJavaAutoInstrumentationVersion("1.32.0-1");
  }
  static constexpr AdotLambdaLayerJavaAutoInstrumentationVersion V1_32_0() {
    return AdotLambdaLayerJavaAutoInstrumentationVersion("1.32.0");
  }
  static constexpr AdotLambdaLayerJavaAutoInstrumentationVersion V1_31_0() {
    return AdotLambdaLayerJavaAutoInstrumentationVersion("1.31.0");
  }
  static constexpr AdotLambdaLayerJavaAutoInstrumentationVersion V1_30_0() {
    return AdotLambdaLayerJavaAutoInstrumentationVersion("1.30.0");
  }
  static constexpr AdotLambdaLayerJavaAutoInstrumentationVersion V1_28_1() {
    return AdotLambdaLayerJavaAutoInstrumentationVersion("1.28.1");
  }
  static constexpr AdotLambdaLayerJavaAutoInstrumentationVersion V1_19_2() {
    return AdotLambdaLayerJavaAutoInstrumentationVersion("1.19.2");
  }
  /// The newest of these; what that is changes with time.
  static constexpr AdotLambdaLayerJavaAutoInstrumentationVersion LATEST() { return V1_32_0_1(); }

 private:
  constexpr explicit AdotLambdaLayerJavaAutoInstrumentationVersion(const char* version)
      : AdotLambdaLayerVersion("JAVA_AUTO_INSTRUMENTATION", version) {}
};

/// ADOT's layer for Node.js.
class AdotLambdaLayerJavaScriptSdkVersion : public AdotLambdaLayerVersion {
 public:
  static constexpr AdotLambdaLayerJavaScriptSdkVersion V1_30_0() {
    return AdotLambdaLayerJavaScriptSdkVersion("1.30.0");
  }
  static constexpr AdotLambdaLayerJavaScriptSdkVersion V1_18_1() {
    return AdotLambdaLayerJavaScriptSdkVersion("1.18.1");
  }
  static constexpr AdotLambdaLayerJavaScriptSdkVersion V1_17_1() {
    return AdotLambdaLayerJavaScriptSdkVersion("1.17.1");
  }
  static constexpr AdotLambdaLayerJavaScriptSdkVersion V1_16_0() {
    return AdotLambdaLayerJavaScriptSdkVersion("1.16.0");
  }
  static constexpr AdotLambdaLayerJavaScriptSdkVersion V1_15_0_1() {
    return AdotLambdaLayerJavaScriptSdkVersion("1.15.0-1");
  }
  static constexpr AdotLambdaLayerJavaScriptSdkVersion V1_7_0() { return AdotLambdaLayerJavaScriptSdkVersion("1.7.0"); }
  /// The newest of these; what that is changes with time.
  static constexpr AdotLambdaLayerJavaScriptSdkVersion LATEST() { return V1_30_0(); }

 private:
  constexpr explicit AdotLambdaLayerJavaScriptSdkVersion(const char* version)
      : AdotLambdaLayerVersion("JAVASCRIPT_SDK", version) {}
};

/// ADOT's layer for Python.
class AdotLambdaLayerPythonSdkVersion : public AdotLambdaLayerVersion {
 public:
  static constexpr AdotLambdaLayerPythonSdkVersion V1_29_0() { return AdotLambdaLayerPythonSdkVersion("1.29.0"); }
  static constexpr AdotLambdaLayerPythonSdkVersion V1_25_0() { return AdotLambdaLayerPythonSdkVersion("1.25.0"); }
  static constexpr AdotLambdaLayerPythonSdkVersion V1_24_0() { return AdotLambdaLayerPythonSdkVersion("1.24.0"); }
  static constexpr AdotLambdaLayerPythonSdkVersion V1_21_0() { return AdotLambdaLayerPythonSdkVersion("1.21.0"); }
  static constexpr AdotLambdaLayerPythonSdkVersion V1_20_0_1() { return AdotLambdaLayerPythonSdkVersion("1.20.0-1"); }
  static constexpr AdotLambdaLayerPythonSdkVersion V1_20_0() { return AdotLambdaLayerPythonSdkVersion("1.20.0"); }
  static constexpr AdotLambdaLayerPythonSdkVersion V1_19_0_1() { return AdotLambdaLayerPythonSdkVersion("1.19.0-1"); }
  static constexpr AdotLambdaLayerPythonSdkVersion V1_18_0() { return AdotLambdaLayerPythonSdkVersion("1.18.0"); }
  static constexpr AdotLambdaLayerPythonSdkVersion V1_17_0() { return AdotLambdaLayerPythonSdkVersion("1.17.0"); }
  static constexpr AdotLambdaLayerPythonSdkVersion V1_16_0() { return AdotLambdaLayerPythonSdkVersion("1.16.0"); }
  static constexpr AdotLambdaLayerPythonSdkVersion V1_15_0() { return AdotLambdaLayerPythonSdkVersion("1.15.0"); }
  static constexpr AdotLambdaLayerPythonSdkVersion V1_14_0() { return AdotLambdaLayerPythonSdkVersion("1.14.0"); }
  static constexpr AdotLambdaLayerPythonSdkVersion V1_13_0() { return AdotLambdaLayerPythonSdkVersion("1.13.0"); }
  /// The newest of these; what that is changes with time.
  static constexpr AdotLambdaLayerPythonSdkVersion LATEST() { return V1_29_0(); }

 private:
  constexpr explicit AdotLambdaLayerPythonSdkVersion(const char* version)
      : AdotLambdaLayerVersion("PYTHON_SDK", version) {}
};

/// ADOT's layer for other runtimes: the collector alone.
class AdotLambdaLayerGenericVersion : public AdotLambdaLayerVersion {
 public:
  static constexpr AdotLambdaLayerGenericVersion V0_115_0() { return AdotLambdaLayerGenericVersion("0.115.0"); }
  static constexpr AdotLambdaLayerGenericVersion V0_102_1() { return AdotLambdaLayerGenericVersion("0.102.1"); }
  static constexpr AdotLambdaLayerGenericVersion V0_98_0() { return AdotLambdaLayerGenericVersion("0.98.0"); }
  static constexpr AdotLambdaLayerGenericVersion V0_90_1() { return AdotLambdaLayerGenericVersion("0.90.1"); }
  static constexpr AdotLambdaLayerGenericVersion V0_88_0() { return AdotLambdaLayerGenericVersion("0.88.0"); }
  static constexpr AdotLambdaLayerGenericVersion V0_84_0() { return AdotLambdaLayerGenericVersion("0.84.0"); }
  static constexpr AdotLambdaLayerGenericVersion V0_82_0() { return AdotLambdaLayerGenericVersion("0.82.0"); }
  static constexpr AdotLambdaLayerGenericVersion V0_62_1() { return AdotLambdaLayerGenericVersion("0.62.1"); }
  /// The newest of these; what that is changes with time.
  static constexpr AdotLambdaLayerGenericVersion LATEST() { return V0_115_0(); }

 private:
  constexpr explicit AdotLambdaLayerGenericVersion(const char* version) : AdotLambdaLayerVersion("GENERIC", version) {}
};

/// The layer that a function is traced by.
class AdotLayerVersion {
 public:
  static AdotLayerVersion from_java_sdk_layer_version(AdotLambdaLayerJavaSdkVersion version) {
    return AdotLayerVersion(version);
  }
  static AdotLayerVersion from_java_auto_instrumentation_layer_version(
      AdotLambdaLayerJavaAutoInstrumentationVersion version) {
    return AdotLayerVersion(version);
  }
  static AdotLayerVersion from_java_script_sdk_layer_version(AdotLambdaLayerJavaScriptSdkVersion version) {
    return AdotLayerVersion(version);
  }
  static AdotLayerVersion from_python_sdk_layer_version(AdotLambdaLayerPythonSdkVersion version) {
    return AdotLayerVersion(version);
  }
  static AdotLayerVersion from_generic_layer_version(AdotLambdaLayerGenericVersion version) {
    return AdotLayerVersion(version);
  }

  const AdotLambdaLayerVersion& version() const noexcept { return version_; }

 private:
  explicit AdotLayerVersion(AdotLambdaLayerVersion version) : version_(version) {}
  AdotLambdaLayerVersion version_;
};

}  // namespace cdk::lambda_
