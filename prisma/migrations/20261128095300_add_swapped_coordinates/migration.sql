ALTER TYPE "CoordinatesSource" ADD VALUE 'swapped' AFTER 'notation';
