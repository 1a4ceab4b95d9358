// Signatures of code: AWS Signer.
#pragma once

#include <cdk/signer/platform.hpp>
#include <cdk/signer/signing_profile.hpp>
