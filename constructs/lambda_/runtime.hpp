// What runs functions.
#pragma once

#include <cdk/lambda_/runtime_props.hpp>
#include <string_view>

namespace cdk {
class Construct;
}

namespace cdk::lambda_ {

/// A runtime: `Runtime::PYTHON_3_13`. CloudFormation: Runtime.
class Runtime {
 public:
  /// One that AWS Lambda got since.
  constexpr explicit Runtime(const char* name, RuntimeFamily family = RuntimeFamily::OTHER,
                             LambdaRuntimeProps props = {})
      : name_(name), family_(family), props_(props) {}

  static const Runtime NODEJS_18_X;
  static const Runtime NODEJS_20_X;
  static const Runtime NODEJS_22_X;
  static const Runtime NODEJS_24_X;
  /// The newest of Node.js; what that is changes with time.
  static const Runtime NODEJS_LATEST;
  static const Runtime PYTHON_3_9;
  static const Runtime PYTHON_3_10;
  static const Runtime PYTHON_3_11;
  static const Runtime PYTHON_3_12;
  static const Runtime PYTHON_3_13;
  static const Runtime PYTHON_3_14;
  static const Runtime PYTHON_3_15;
  static const Runtime JAVA_8_CORRETTO;
  static const Runtime JAVA_8_AL2023;
  static const Runtime JAVA_11;
  static const Runtime JAVA_11_AL2023;
  static const Runtime JAVA_17;
  static const Runtime JAVA_17_AL2023;
  static const Runtime JAVA_21;
  static const Runtime JAVA_25;
  static const Runtime DOTNET_8;
  static const Runtime DOTNET_9;
  static const Runtime DOTNET_10;
  static const Runtime RUBY_3_2;
  static const Runtime RUBY_3_3;
  static const Runtime RUBY_3_4;
  static const Runtime RUBY_4_0;
  static const Runtime PROVIDED_AL2;
  static const Runtime PROVIDED_AL2023;
  /// Of functions whose code is an image.
  static const Runtime FROM_IMAGE;

  /// The newest of Python that all regions have; what that is changes with time.
  static constexpr Runtime determine_latest_python_runtime(const Construct& scope);

  constexpr std::string_view name() const noexcept { return name_; }
  constexpr RuntimeFamily family() const noexcept { return family_; }
  constexpr bool is_variable() const noexcept { return props_.is_variable; }
  constexpr bool supports_code_guru_profiling() const noexcept { return props_.supports_code_guru_profiling; }
  constexpr bool supports_inline_code() const noexcept { return props_.supports_inline_code; }
  constexpr bool supports_snap_start() const noexcept { return props_.supports_snap_start; }
  constexpr std::string_view to_string() const noexcept { return name_; }
  constexpr bool runtime_equals(const Runtime& other) const noexcept {
    return name() == other.name() && family_ == other.family_ && supports_inline_code() == other.supports_inline_code();
  }

 private:
  const char* name_;
  RuntimeFamily family_;
  LambdaRuntimeProps props_;
};

namespace detail {
inline constexpr LambdaRuntimeProps inline_code{.supports_inline_code = true};
inline constexpr LambdaRuntimeProps variable{.is_variable = true, .supports_inline_code = true};
inline constexpr LambdaRuntimeProps snap_start{.supports_snap_start = true};
inline constexpr LambdaRuntimeProps python{.supports_code_guru_profiling = true, .supports_inline_code = true};
inline constexpr LambdaRuntimeProps python_with_snap_start{
    .supports_code_guru_profiling = true, .supports_inline_code = true, .supports_snap_start = true};
inline constexpr LambdaRuntimeProps java{.supports_code_guru_profiling = true};
inline constexpr LambdaRuntimeProps java_with_snap_start{.supports_code_guru_profiling = true,
                                                         .supports_snap_start = true};
}  // namespace detail

inline constexpr Runtime Runtime::NODEJS_18_X("nodejs18.x", RuntimeFamily::NODEJS, detail::inline_code);
inline constexpr Runtime Runtime::NODEJS_20_X("nodejs20.x", RuntimeFamily::NODEJS, detail::inline_code);
inline constexpr Runtime Runtime::NODEJS_22_X("nodejs22.x", RuntimeFamily::NODEJS, detail::inline_code);
inline constexpr Runtime Runtime::NODEJS_24_X("nodejs24.x", RuntimeFamily::NODEJS, detail::inline_code);
inline constexpr Runtime Runtime::NODEJS_LATEST("nodejs24.x", RuntimeFamily::NODEJS, detail::variable);
inline constexpr Runtime Runtime::PYTHON_3_9("python3.9", RuntimeFamily::PYTHON, detail::python);
inline constexpr Runtime Runtime::PYTHON_3_10("python3.10", RuntimeFamily::PYTHON, detail::python);
inline constexpr Runtime Runtime::PYTHON_3_11("python3.11", RuntimeFamily::PYTHON, detail::python);
inline constexpr Runtime Runtime::PYTHON_3_12("python3.12", RuntimeFamily::PYTHON, detail::python_with_snap_start);
inline constexpr Runtime Runtime::PYTHON_3_13("python3.13", RuntimeFamily::PYTHON, detail::python_with_snap_start);
inline constexpr Runtime Runtime::PYTHON_3_14("python3.14", RuntimeFamily::PYTHON, detail::python_with_snap_start);
inline constexpr Runtime Runtime::PYTHON_3_15("python3.15", RuntimeFamily::PYTHON, detail::python_with_snap_start);
inline constexpr Runtime Runtime::JAVA_8_CORRETTO("java8.al2", RuntimeFamily::JAVA, detail::java);
inline constexpr Runtime Runtime::JAVA_8_AL2023("java8.al2023", RuntimeFamily::JAVA, detail::java);
inline constexpr Runtime Runtime::JAVA_11("java11", RuntimeFamily::JAVA, detail::java_with_snap_start);
inline constexpr Runtime Runtime::JAVA_11_AL2023("java11.al2023", RuntimeFamily::JAVA, detail::java_with_snap_start);
inline constexpr Runtime Runtime::JAVA_17("java17", RuntimeFamily::JAVA, detail::java_with_snap_start);
inline constexpr Runtime Runtime::JAVA_17_AL2023("java17.al2023", RuntimeFamily::JAVA, detail::java_with_snap_start);
inline constexpr Runtime Runtime::JAVA_21("java21", RuntimeFamily::JAVA, detail::java_with_snap_start);
inline constexpr Runtime Runtime::JAVA_25("java25", RuntimeFamily::JAVA, detail::java_with_snap_start);
inline constexpr Runtime Runtime::DOTNET_8("dotnet8", RuntimeFamily::DOTNET_CORE, detail::snap_start);
inline constexpr Runtime Runtime::DOTNET_9("dotnet9", RuntimeFamily::DOTNET_CORE, detail::snap_start);
inline constexpr Runtime Runtime::DOTNET_10("dotnet10", RuntimeFamily::DOTNET_CORE, detail::snap_start);
inline constexpr Runtime Runtime::RUBY_3_2("ruby3.2", RuntimeFamily::RUBY);
inline constexpr Runtime Runtime::RUBY_3_3("ruby3.3", RuntimeFamily::RUBY);
inline constexpr Runtime Runtime::RUBY_3_4("ruby3.4", RuntimeFamily::RUBY);
inline constexpr Runtime Runtime::RUBY_4_0("ruby4.0", RuntimeFamily::RUBY);
inline constexpr Runtime Runtime::PROVIDED_AL2("provided.al2", RuntimeFamily::OTHER);
inline constexpr Runtime Runtime::PROVIDED_AL2023("provided.al2023", RuntimeFamily::OTHER);
inline constexpr Runtime Runtime::FROM_IMAGE("FROM_IMAGE");

constexpr Runtime Runtime::determine_latest_python_runtime(const Construct&) { return PYTHON_3_13; }

/// What is called of functions whose code is an image.
struct Handler {
  static constexpr const char* FROM_IMAGE = "FROM_IMAGE";
};

}  // namespace cdk::lambda_
